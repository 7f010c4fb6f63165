package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of an entity's playing a part beside another in a statement: it says nothing that the
/// parties do not say, but is found sooner.
@Entity
@Table(name = "neighbour")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class NeighbourEntity extends VersionEntity {

  @Id
  @Column(name = "statement_id")
  public UUID statementId;

  @Id
  @Column(name = "entity_id")
  public UUID entityId;

  @Id
  @Column(name = "other_id")
  public UUID otherId;

  @Override
  public UUID node() {
    return statementId;
  }

  @Override
  public List<Object> place() {
    return List.of(entityId, otherId);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    return Map.of();
  }

  @Override
  public String table() {
    return "neighbour";
  }
}
