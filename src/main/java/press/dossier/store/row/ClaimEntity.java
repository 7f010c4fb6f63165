package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a claim.
@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class ClaimEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "statement_id")
  public UUID statementId;

  @Column(name = "publication_id")
  public UUID publicationId;

  @Column(name = "stance")
  public String stance;

  @Column(name = "modality")
  public String modality;

  @Column(name = "reported_earliest")
  public LocalDate reportedEarliest;

  @Column(name = "reported_latest")
  public LocalDate reportedLatest;

  @Column(name = "credibility")
  public short credibility;

  @Column(name = "verification")
  public String verification;

  @Column(name = "attribution_kind")
  public String attributionKind;

  @Column(name = "attributed_to_id")
  public @Nullable UUID attributedToId;

  @Column(name = "unnamed")
  public @Nullable Integer unnamed;

  @Column(name = "second_hand")
  public boolean secondHand;

  @Column(name = "relaying")
  public boolean relaying;

  @Column(name = "circular")
  public boolean circular;

  @Column(name = "retracted_on")
  public @Nullable LocalDate retractedOn;

  /// The same, as a version of its own.
  public ClaimEntity again() {
    ClaimEntity again = new ClaimEntity();
    again.id = id;
    again.statementId = statementId;
    again.publicationId = publicationId;
    again.stance = stance;
    again.modality = modality;
    again.reportedEarliest = reportedEarliest;
    again.reportedLatest = reportedLatest;
    again.credibility = credibility;
    again.verification = verification;
    again.attributionKind = attributionKind;
    again.attributedToId = attributedToId;
    again.unnamed = unnamed;
    again.secondHand = secondHand;
    again.relaying = relaying;
    again.circular = circular;
    again.retractedOn = retractedOn;
    again.visible = visible;
    return again;
  }

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
    content.put("statement", statementId);
    content.put("publication", publicationId);
    content.put("stance", stance);
    content.put("modality", modality);
    content.put("reported", dates(reportedEarliest, reportedLatest));
    content.put("credibility", credibility);
    content.put("verification", verification);
    content.put("attribution", attributionKind);
    content.put("by", attributedToId);
    content.put("unnamed", unnamed);
    content.put("secondHand", secondHand);
    return content;
  }

  @Override
  public List<Object> repeated() {
    return List.of(relaying, circular);
  }

  @Override
  public String table() {
    return "claim";
  }
}
