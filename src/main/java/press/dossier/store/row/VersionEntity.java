package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.DateRange;

/// One version of a row: what was held from one revision up to another.
@MappedSuperclass
public abstract class VersionEntity implements Serializable {

  @Id
  @Column(name = "from_revision")
  public long fromRevision;

  @Column(name = "to_revision")
  public @Nullable Long toRevision;

  @Column(name = "visible")
  public boolean visible = true;

  /// The node that the row is part of.
  public abstract UUID node();

  /// Where the row stands below its node: equal for all versions of one row.
  public abstract List<Object> place();

  /// What the row says, by the words of the files: texts, numbers, lists, [DateRange]s, [Amount]s,
  /// and ids for what it refers to.
  public abstract Map<String, @Nullable Object> content();

  /// What the row repeats of other rows or derives from its own content, in a fixed order.
  public List<Object> repeated() {
    return List.of();
  }

  /// Whether another version of the same row says the same.
  public boolean saysTheSame(VersionEntity other) {
    return content().equals(other.content()) && repeated().equals(other.repeated());
  }

  static @Nullable DateRange dates(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return earliest == null || latest == null ? null : new DateRange(earliest, latest);
  }

  static @Nullable Amount amount(
      @Nullable BigDecimal value, @Nullable String unit, @Nullable String bound) {
    return value == null || unit == null || bound == null
        ? null
        : new Amount(value, unit, Bound.valueOf(bound));
  }

  /// The table, as reports name it.
  public abstract String table();

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VersionEntity row
        && row.getClass() == getClass()
        && row.fromRevision == fromRevision
        && row.node().equals(node())
        && row.place().equals(place());
  }

  @Override
  public int hashCode() {
    return node().hashCode() * 31 + place().hashCode();
  }
}
