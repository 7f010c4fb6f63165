package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a number that somebody else gives an entity.
@Entity
@Table(name = "identifier")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class IdentifierEntity extends VersionEntity {

  @Id
  @Column(name = "entity_id")
  public UUID entityId;

  @Id
  @Column(name = "beat_id")
  public UUID beatId;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "scheme")
  public String scheme;

  @Column(name = "issuer_id")
  public @Nullable UUID issuerId;

  @Column(name = "value")
  public String value;

  @Override
  public UUID node() {
    return entityId;
  }

  @Override
  public List<Object> place() {
    return List.of(beatId, position);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("scheme", scheme);
    content.put("issuer", issuerId);
    content.put("value", value);
    return content;
  }

  @Override
  public String table() {
    return "identifier";
  }
}
