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

/// A version of a further name of an entity.
@Entity
@Table(name = "name")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class NameEntity extends VersionEntity {

  @Id
  @Column(name = "entity_id")
  public UUID entityId;

  @Id
  @Column(name = "beat_id")
  public UUID beatId;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "text")
  public String text;

  @Column(name = "search_text")
  public String searchText;

  @Column(name = "kind")
  public String kind;

  @Column(name = "language")
  public @Nullable String language;

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
    content.put("text", text);
    content.put("kind", kind);
    content.put("language", language);
    return content;
  }

  @Override
  public List<Object> repeated() {
    return List.of(searchText);
  }

  @Override
  public String table() {
    return "name";
  }
}
