package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of an archived text.
@Entity
@Table(name = "snapshot")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class SnapshotEntity extends VersionEntity {

  @Id
  @Column(name = "publication_id")
  public UUID publicationId;

  @Id
  @Column(name = "sha256")
  public byte[] sha256;

  @Column(name = "text")
  public String text;

  @Column(name = "retrieved_at")
  public Instant retrievedAt;

  @Override
  public UUID node() {
    return publicationId;
  }

  @Override
  public List<Object> place() {
    return List.of(HexFormat.of().formatHex(sha256));
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("text", text);
    content.put("retrieved", retrievedAt);
    return content;
  }

  @Override
  public String table() {
    return "snapshot";
  }
}
