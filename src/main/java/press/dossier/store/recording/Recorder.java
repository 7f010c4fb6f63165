package press.dossier.store.recording;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.RelaysEntity;
import press.dossier.store.row.VersionEntity;

/// Records what is said. One writer at a time: a batch is recorded whole, under one revision, or
/// not at all; if nothing differs from what is held, no revision is drawn.
@ApplicationScoped
public class Recorder {

  /// A large beat takes longer than the minute that a transaction may take otherwise.
  private static final int LONGEST_SECONDS = 1_800;

  private final StatelessSession session;
  private final Commits commits;

  Recorder(StatelessSession session, Commits commits) {
    this.session = session;
    this.commits = commits;
  }

  /// Records a batch.
  ///
  /// @param reason what records it, for people
  /// @throws press.dossier.model.DossierException if the batch cannot stand beside what is held
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public Recorded record(Batch batch, String reason) {
    new Revisions(session).lock();
    Nodes nodes = new Nodes(session, batch);
    Comparison comparison = required(batch, nodes);
    Keys keys = new Keys(session, batch);
    List<Change> changes = new Report(batch, nodes, comparison, keys).changes();
    return new Recorded(write(nodes, comparison, reason), changes);
  }

  /// Records a batch that adds to what its beat holds: what it does not say is not missing.
  ///
  /// @return the revision that was drawn; empty if nothing differed from what was held
  /// @throws press.dossier.model.DossierException if the batch cannot stand beside what is held
  @Transactional
  public Optional<Long> add(Batch batch, String reason) {
    new Revisions(session).lock();
    Nodes nodes = new Nodes(session, batch);
    return write(nodes, required(batch, nodes), reason);
  }

  /// How a batch differs from what is held, if it can stand beside it.
  private Comparison required(Batch batch, Nodes nodes) {
    nodes.requireOwn();
    References.require(session, batch);
    Comparison comparison = compare(batch);
    Numbers.require(session, comparison, new Keys(session, batch));
    return comparison;
  }

  private Optional<Long> write(Nodes nodes, Comparison comparison, String reason) {
    if (nodes.isSame() && comparison.isSame()) {
      return Optional.empty();
    }
    long revision = draw(reason);
    nodes.write(revision);
    comparison.write(revision);
    Set<UUID> touched = nodes.touched();
    touched.addAll(comparison.differences().keySet());
    touched.addAll(new Retractions(session, revision).follow(comparison.touched()));
    Set<UUID> due = new HashSet<>(touched);
    due.addAll(new Origins(session, revision).follow(claims(comparison)));
    Set<UUID> turned = new Exposure(session).follow(due, nodes.changesVisibility());
    new News(session, revision, turned).tell(nodes, comparison, touched);
    return Optional.of(revision);
  }

  private Comparison compare(Batch batch) {
    List<VersionEntity> said = new ArrayList<>(Rows.of(batch.beat(), batch.items()));
    said.addAll(new Archives(session, batch.items()).quotes(batch.items()));
    Comparison comparison = new Comparison(session, batch);
    comparison.compare(said);
    return comparison;
  }

  /// The claims of which something changes that origins follow from.
  private static Set<UUID> claims(Comparison comparison) {
    Set<UUID> claims = new HashSet<>();
    for (VersionEntity row : comparison.touched()) {
      if (row instanceof ClaimEntity || row instanceof RelaysEntity) {
        claims.add(row.node());
      }
    }
    return claims;
  }

  /// Shows or hides one node of its own accord.
  ///
  /// @param node id of a node that is held
  /// @param reason what shows or hides it, for people
  /// @return the revision that was drawn; empty if it was shown so already
  @Transactional
  public Optional<Long> show(UUID node, Visibility visibility, String reason) {
    new Revisions(session).lock();
    if (!Nodes.show(session, node, visibility)) {
      return Optional.empty();
    }
    long revision = draw(reason);
    new News(session, revision, new Exposure(session).follow(Set.of(node), true)).tellRevealed();
    return Optional.of(revision);
  }

  /// Lifts the embargoes that have passed, under a revision of their own.
  ///
  /// @return how many were lifted
  @Transactional
  public int liftEmbargoes(Instant now) {
    if (Nodes.countPassed(session, now) == 0) {
      return 0;
    }
    new Revisions(session).lock();
    if (Nodes.countPassed(session, now) == 0) {
      return 0; // another instance was first
    }
    long revision = draw("embargo passed");
    Set<UUID> lifted = Nodes.lift(session, now);
    new News(session, revision, new Exposure(session).follow(lifted, true)).tellRevealed();
    return lifted.size();
  }

  private long draw(String reason) {
    long revision = new Revisions(session).draw(reason);
    commits.tell(revision);
    return revision;
  }
}
