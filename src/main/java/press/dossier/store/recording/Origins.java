package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import press.dossier.store.row.ChainEntity;
import press.dossier.store.row.ClaimEntity;
import press.dossier.store.row.ClaimOriginEntity;
import press.dossier.store.row.VersionEntity;

/// Keeps what follows from relays: where each claim comes from, by which chains, and whether it
/// goes in a circle. When a claim or its relays change, this is followed for the claim and for
/// everything that relays it, however far.
final class Origins {

  private static final UUID NO_BEAT = new UUID(0, 0);

  private final StatelessSession session;
  private final Versions versions;

  Origins(StatelessSession session, long revision) {
    this.session = session;
    this.versions = new Versions(session, revision);
  }

  void follow(Set<UUID> changed) {
    if (changed.isEmpty()) {
      return;
    }
    RelayGraph graph = RelayGraph.around(session, changed);
    Map<UUID, ClaimEntity> claims = new HashMap<>();
    for (VersionEntity row : Table.CLAIM.current(session, graph.claims(), NO_BEAT)) {
      claims.put(row.node(), (ClaimEntity) row);
    }
    List<VersionEntity> wanted = new ArrayList<>();
    for (UUID claim : graph.affected()) {
      wanted.addAll(chains(claim, graph));
      wanted.addAll(origins(claim, graph, claims));
    }
    settle(Table.CHAIN, graph.affected(), wanted);
    settle(Table.CLAIM_ORIGIN, graph.affected(), wanted);
    circles(graph, claims);
  }

  private static List<VersionEntity> chains(UUID claim, RelayGraph graph) {
    List<VersionEntity> rows = new ArrayList<>();
    for (List<UUID> hops : graph.chains(claim)) {
      ChainEntity row = new ChainEntity();
      row.claimId = claim;
      row.position = (short) rows.size();
      row.hops = hops.toArray(new UUID[0]);
      rows.add(row);
    }
    return rows;
  }

  private static List<VersionEntity> origins(
      UUID claim, RelayGraph graph, Map<UUID, ClaimEntity> claims) {
    List<VersionEntity> rows = new ArrayList<>();
    for (UUID end : graph.ends(claim)) {
      ClaimEntity origin = Objects.requireNonNull(claims.get(end));
      ClaimOriginEntity row = new ClaimOriginEntity();
      row.claimId = claim;
      row.originClaimId = end;
      row.originId = origin.attributedToId == null ? origin.publicationId : origin.attributedToId;
      rows.add(row);
    }
    return rows;
  }

  private void settle(Table table, Set<UUID> claims, List<VersionEntity> wanted) {
    Map<List<Object>, VersionEntity> current = new LinkedHashMap<>();
    for (VersionEntity row : table.current(session, claims, NO_BEAT)) {
      current.put(List.of(row.node(), row.place()), row);
    }
    List<VersionEntity> opened = new ArrayList<>();
    List<VersionEntity> closed = new ArrayList<>();
    for (VersionEntity row : wanted) {
      if (Table.of(row) != table) {
        continue;
      }
      VersionEntity held = current.remove(List.of(row.node(), row.place()));
      if (held == null || !held.content().equals(row.content())) {
        opened.add(row);
        if (held != null) {
          closed.add(held);
        }
      }
    }
    closed.addAll(current.values());
    versions.close(closed);
    versions.open(opened);
  }

  private void circles(RelayGraph graph, Map<UUID, ClaimEntity> claims) {
    Set<UUID> circular = graph.circular();
    List<ClaimEntity> before = new ArrayList<>();
    List<ClaimEntity> after = new ArrayList<>();
    for (UUID id : new HashSet<>(graph.affected())) {
      ClaimEntity claim = Objects.requireNonNull(claims.get(id));
      if (claim.circular != circular.contains(id)) {
        before.add(claim);
        after.add(Circles.turned(claim));
      }
    }
    versions.replace(before, after);
  }
}
