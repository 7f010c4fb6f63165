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

/// A version of a beat.
@Entity
@Table(name = "beat")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class BeatEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "slug")
  public String slug;

  @Column(name = "name")
  public String name;

  @Column(name = "description")
  public @Nullable String description;

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
    content.put("name", name);
    content.put("description", description);
    return content;
  }

  @Override
  public String table() {
    return "beat";
  }
}
