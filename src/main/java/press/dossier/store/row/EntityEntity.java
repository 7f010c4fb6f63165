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

/// A version of an entity.
@Entity
@Table(name = "entity")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class EntityEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "kind")
  public String kind;

  @Column(name = "subtype")
  public @Nullable String subtype;

  @Column(name = "slug")
  public String slug;

  @Column(name = "name")
  public String name;

  @Column(name = "sort_name")
  public String sortName;

  @Column(name = "search_text")
  public String searchText;

  @Column(name = "description")
  public @Nullable String description;

  @Column(name = "country")
  public @Nullable String country;

  @Column(name = "court_id")
  public @Nullable UUID courtId;

  @Column(name = "details")
  public String details;

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
    content.put("subtype", subtype);
    content.put("name", name);
    content.put("description", description);
    content.put("country", country);
    content.put("court", courtId);
    content.put("details", details);
    return content;
  }

  @Override
  public List<Object> repeated() {
    return List.of(sortName, searchText);
  }

  @Override
  public String table() {
    return "entity";
  }
}
