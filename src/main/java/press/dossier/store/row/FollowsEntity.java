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

/// A version of which entity a beat follows.
@Entity
@Table(name = "follows")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class FollowsEntity extends VersionEntity {

  @Id
  @Column(name = "beat_id")
  public UUID beatId;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "entity_id")
  public UUID entityId;

  @Override
  public UUID node() {
    return beatId;
  }

  @Override
  public List<Object> place() {
    return List.of(position);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("entity", entityId);
    return content;
  }

  @Override
  public String table() {
    return "follows";
  }
}
