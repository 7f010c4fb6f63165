package press.dossier.store.recording;

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
import press.dossier.model.item.Batch;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.VersionEntity;

/// Records what is said. One writer at a time: a batch is recorded whole, under one revision, or
/// not at all; if nothing differs from what is held, no revision is drawn.
@ApplicationScoped
public class Recorder {

  private final StatelessSession session;

  Recorder(StatelessSession session) {
    this.session = session;
  }

  /// Records a batch.
  ///
  /// @param reason what records it, for people
  @Transactional
  public Recorded record(Batch batch, String reason) {
    Revisions revisions = new Revisions(session);
    revisions.lock();
    Nodes nodes = new Nodes(session, batch);
    nodes.requireOwn();
    List<VersionEntity> said = new ArrayList<>(Rows.of(batch.beat(), batch.items()));
    said.addAll(Archives.quotes(batch.items()));
    Comparison comparison = new Comparison(session, batch);
    comparison.compare(said);
    List<Change> changes = new Report(batch, nodes, comparison).changes();
    if (nodes.isSame() && comparison.isSame()) {
      return new Recorded(Optional.empty(), changes);
    }
    long revision = revisions.draw(reason);
    nodes.write(revision);
    comparison.write(revision);
    new Origins(session, revision).follow(claims(comparison));
    new Exposure(session).follow(nodes.changesVisibility());
    return new Recorded(Optional.of(revision), changes);
  }

  /// Lifts the embargoes that have passed, under a revision of their own.
  ///
  /// @return how many were lifted
  @Transactional
  public int liftEmbargoes(Instant now) {
    if (Nodes.countPassed(session, now) == 0) {
      return 0;
    }
    Revisions revisions = new Revisions(session);
    revisions.lock();
    if (Nodes.countPassed(session, now) == 0) {
      return 0; // another instance was first
    }
    revisions.draw("embargo passed");
    int lifted = Nodes.lift(session, now);
    new Exposure(session).follow(true);
    return lifted;
  }

  private static Set<UUID> claims(Comparison comparison) {
    Set<UUID> claims = new HashSet<>();
    for (VersionEntity row : comparison.touched()) {
      if (row instanceof ClaimEntity || row.table().equals("relays")) {
        claims.add(row.node());
      }
    }
    return claims;
  }
}
