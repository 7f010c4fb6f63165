package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// One atomic change of the dossier.
@Entity
@Table(name = "revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class RevisionEntity {

  @Id
  @Column(name = "number")
  public long number;

  @Column(name = "recorded_at")
  public Instant recordedAt;

  @Column(name = "reason")
  public String reason;
}
