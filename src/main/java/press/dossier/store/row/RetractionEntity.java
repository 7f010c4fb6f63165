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

/// A version of a retraction.
@Entity
@Table(name = "retraction")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class RetractionEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "node_id")
  public UUID nodeId;

  @Column(name = "retracted_earliest")
  public LocalDate retractedEarliest;

  @Column(name = "retracted_latest")
  public LocalDate retractedLatest;

  @Column(name = "reason")
  public String reason;

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
    content.put("retracted", nodeId);
    content.put("on", dates(retractedEarliest, retractedLatest));
    content.put("reason", reason);
    return content;
  }

  @Override
  public String table() {
    return "retraction";
  }
}
