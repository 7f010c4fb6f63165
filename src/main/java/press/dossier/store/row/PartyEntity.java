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

/// A version of an entity's part in a statement.
@Entity
@Table(name = "party")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class PartyEntity extends VersionEntity {

  @Id
  @Column(name = "statement_id")
  public UUID statementId;

  @Id
  @Column(name = "role")
  public String role;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "entity_id")
  public UUID entityId;

  @Column(name = "since_earliest")
  public @Nullable LocalDate sinceEarliest;

  @Column(name = "since_latest")
  public @Nullable LocalDate sinceLatest;

  @Column(name = "part")
  public @Nullable String part;

  @Column(name = "kind")
  public String kind;

  @Column(name = "sort_on")
  public LocalDate sortOn;

  @Override
  public UUID node() {
    return statementId;
  }

  @Override
  public List<Object> place() {
    return List.of(role, position);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("entity", entityId);
    content.put("since", dates(sinceEarliest, sinceLatest));
    content.put("part", part);
    return content;
  }

  @Override
  public List<Object> repeated() {
    return List.of(kind, sortOn);
  }

  @Override
  public String table() {
    return "party";
  }
}
