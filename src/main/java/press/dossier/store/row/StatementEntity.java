package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a statement: columns of all kinds, of which each kind has its own.
@Entity
@Table(name = "statement")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class StatementEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "kind")
  public String kind;

  @Column(name = "state")
  public boolean state;

  @Column(name = "starts_earliest")
  public @Nullable LocalDate startsEarliest;

  @Column(name = "starts_latest")
  public @Nullable LocalDate startsLatest;

  @Column(name = "ends_earliest")
  public @Nullable LocalDate endsEarliest;

  @Column(name = "ends_latest")
  public @Nullable LocalDate endsLatest;

  @Column(name = "ending")
  public @Nullable String ending;

  @Column(name = "about_publication_id")
  public @Nullable UUID aboutPublicationId;

  @Column(name = "slot")
  public @Nullable UUID slot;

  @Column(name = "amount_value")
  public @Nullable BigDecimal amountValue;

  @Column(name = "amount_unit")
  public @Nullable String amountUnit;

  @Column(name = "amount_bound")
  public @Nullable String amountBound;

  @Column(name = "quantity_value")
  public @Nullable BigDecimal quantityValue;

  @Column(name = "quantity_unit")
  public @Nullable String quantityUnit;

  @Column(name = "quantity_bound")
  public @Nullable String quantityBound;

  @Column(name = "share_value")
  public @Nullable BigDecimal shareValue;

  @Column(name = "share_unit")
  public @Nullable String shareUnit;

  @Column(name = "share_bound")
  public @Nullable String shareBound;

  @Column(name = "measured_value")
  public @Nullable BigDecimal measuredValue;

  @Column(name = "measured_unit")
  public @Nullable String measuredUnit;

  @Column(name = "measured_bound")
  public @Nullable String measuredBound;

  @Column(name = "rank")
  public @Nullable Integer rank;

  @Column(name = "stage")
  public @Nullable String stage;

  @Column(name = "effect")
  public @Nullable String effect;

  @Column(name = "eccns")
  public String @Nullable [] eccns;

  @Column(name = "title")
  public @Nullable String title;

  @Column(name = "capacity")
  public @Nullable String capacity;

  @Column(name = "asked")
  public @Nullable String asked;

  @Column(name = "holding")
  public @Nullable String holding;

  @Column(name = "sentence")
  public @Nullable String sentence;

  @Column(name = "measure")
  public @Nullable String measure;

  @Column(name = "development_role")
  public @Nullable String developmentRole;

  @Column(name = "derivation_kind")
  public @Nullable String derivationKind;

  @Column(name = "facility_kind")
  public @Nullable String facilityKind;

  @Column(name = "amendment_kind")
  public @Nullable String amendmentKind;

  @Column(name = "disposition")
  public @Nullable String disposition;

  @Override
  public UUID node() {
    return id;
  }

  @Override
  public List<Object> place() {
    return List.of();
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("kind", kind);
    content.put(state ? "starts" : "happened", dates(startsEarliest, startsLatest));
    content.put("ends", dates(endsEarliest, endsLatest));
    content.put("ending", ending);
    content.put("aboutPublication", aboutPublicationId);
    content.put("amount", amount(amountValue, amountUnit, amountBound));
    content.put("quantity", amount(quantityValue, quantityUnit, quantityBound));
    content.put("share", amount(shareValue, shareUnit, shareBound));
    content.put("measured", amount(measuredValue, measuredUnit, measuredBound));
    content.put("rank", rank);
    content.put("stage", stage);
    content.put("effect", effect);
    content.put("eccns", eccns == null ? null : List.of(eccns));
    content.put("title", title);
    content.put("capacity", capacity);
    content.put("asked", asked);
    content.put("holding", holding);
    content.put("sentence", sentence);
    content.put("measure", measure);
    content.put("role", developmentRole);
    content.put("derivation", derivationKind);
    content.put("facility", facilityKind);
    content.put("amendment", amendmentKind);
    content.put("disposition", disposition);
    return content;
  }

  @Override
  public List<Object> repeated() {
    return slot == null ? List.of() : List.of(slot);
  }

  @Override
  public String table() {
    return "statement";
  }
}
