package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mutation that was accepted.
@Entity
@Table(name = "mutation")
@SuppressWarnings("NullAway.Init") // Hibernate and the log of mutations fill the fields
public class MutationEntity {

  @Id
  @Column(name = "idempotency_key")
  public String idempotencyKey;

  @Column(name = "name")
  public String name;

  @Column(name = "sha256")
  public byte[] sha256;

  @Column(name = "node_id")
  public UUID nodeId;

  @Column(name = "revision")
  public @Nullable Long revision;
}
