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

/// A version of a grade of a publisher.
@Entity
@Table(name = "grade")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class GradeEntity extends VersionEntity {

  @Id
  @Column(name = "publisher_id")
  public UUID publisherId;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "reliability")
  public String reliability;

  @Column(name = "since")
  public LocalDate since;

  @Column(name = "reason")
  public String reason;

  @Override
  public UUID node() {
    return publisherId;
  }

  @Override
  public List<Object> place() {
    return List.of(position);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("reliability", reliability);
    content.put("since", since);
    content.put("reason", reason);
    return content;
  }

  @Override
  public String table() {
    return "grade";
  }
}
