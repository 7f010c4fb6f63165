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

/// A version of a correction.
@Entity
@Table(name = "correction")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class CorrectionEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "node_id")
  public UUID nodeId;

  @Column(name = "corrected_earliest")
  public LocalDate correctedEarliest;

  @Column(name = "corrected_latest")
  public LocalDate correctedLatest;

  @Column(name = "reason")
  public String reason;

  @Column(name = "replacement_id")
  public @Nullable UUID replacementId;

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
    content.put("corrected", nodeId);
    content.put("on", dates(correctedEarliest, correctedLatest));
    content.put("reason", reason);
    content.put("replacement", replacementId);
    return content;
  }

  @Override
  public String table() {
    return "correction";
  }
}
