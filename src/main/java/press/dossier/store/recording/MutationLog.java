package press.dossier.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.store.row.MutationEntity;

/// The mutations that were accepted, by the key that their sender gave them. It is read and written
/// in the transaction of the mutation itself.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MutationLog {

  private final StatelessSession session;

  MutationLog(StatelessSession session) {
    this.session = session;
  }

  /// A mutation as it was sent.
  ///
  /// @param key the sender's own key
  /// @param sha256 of its name and its input
  public record Sent(String key, String name, byte[] sha256) {}

  /// A mutation that was accepted.
  ///
  /// @param node what was written, or what it was written about
  /// @param revision empty if nothing differed from what was held
  public record Accepted(byte[] sha256, UUID node, Optional<Long> revision) {}

  /// Waits until no other writer is at work, to the end of the transaction: of two equal mutations
  /// at a time the second finds what the first has written.
  public void lock() {
    new Revisions(session).lock();
  }

  /// The mutation that was accepted under a key.
  public Optional<Accepted> find(String key) {
    return Optional.ofNullable(session.get(MutationEntity.class, key))
        .map(row -> new Accepted(row.sha256, row.nodeId, Optional.ofNullable(row.revision)));
  }

  /// Keeps a mutation that was accepted.
  public void keep(Sent sent, UUID node, Optional<Long> revision) {
    MutationEntity row = new MutationEntity();
    row.idempotencyKey = sent.key();
    row.name = sent.name();
    row.sha256 = sent.sha256();
    row.nodeId = node;
    row.revision = revision.orElse(null);
    session.insert(row);
  }
}
