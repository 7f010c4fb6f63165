package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The identity of something that has an id.
@Entity
@Table(name = "node")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class NodeEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "type")
  public String type;

  @Column(name = "key")
  public String key;

  @Column(name = "beat")
  public String beat;

  @Column(name = "first_revision")
  public long firstRevision;

  @Column(name = "visibility")
  public String visibility;

  @Column(name = "embargo_until")
  public @Nullable Instant embargoUntil;

  @Column(name = "visible")
  public boolean visible;
}
