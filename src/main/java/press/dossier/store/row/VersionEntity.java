package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /// What the row says, by column.
  public abstract Map<String, @Nullable Object> content();

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
