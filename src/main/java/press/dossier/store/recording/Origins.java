package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.Collection;
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
/// goes in a circle.
///
/// When a claim or its relays change, this is followed for the claim and for everything that relays
/// it, however far. What these relay beyond themselves is not followed again: its chains and ends
/// are held. No circle is missed by that, because whoever is on one with a claim relays it.
final class Origins {

  private static final UUID NO_BEAT = new UUID(0, 0);

  private final StatelessSession session;
  private final Versions versions;

  Origins(StatelessSession session, long revision) {
    this.session = session;
    this.versions = new Versions(session, revision);
  }

  /// Follows relays upward from claims that have changed.
  ///
  /// @return all claims that were followed
  Set<UUID> follow(Set<UUID> changed) {
    if (changed.isEmpty()) {
      return Set.of();
    }
    Set<UUID> due = Relays.upward(session, changed);
    Map<UUID, List<UUID>> relayed = Relays.of(session, due);
    Map<UUID, ClaimEntity> claims = new LinkedHashMap<>();
    for (VersionEntity row : Table.CLAIM.current(session, due, NO_BEAT)) {
      claims.put(row.node(), (ClaimEntity) row);
    }
    Set<UUID> beyond = new HashSet<>();
    relayed.values().forEach(beyond::addAll);
    beyond.removeAll(due);
    List<List<UUID>> groups = Groups.of(due, relayed);
    keepChains(groups, relayed, beyond);
    keepEnds(groups, relayed, beyond, claims);
    markCircles(groups, claims.values());
    return due;
  }

  private void keepChains(
      List<List<UUID>> groups, Map<UUID, List<UUID>> relayed, Set<UUID> beyond) {
    Map<UUID, List<List<UUID>>> held = new HashMap<>();
    for (VersionEntity row : Table.CHAIN.current(session, beyond, NO_BEAT)) {
      List<UUID> hops = List.of(((ChainEntity) row).hops);
      held.computeIfAbsent(row.node(), claim -> new ArrayList<>()).add(hops);
    }
    Chains chains = new Chains(relayed, held);
    List<VersionEntity> rows = new ArrayList<>();
    for (List<UUID> group : groups) {
      chains.follow(group);
      for (UUID claim : group) {
        List<List<UUID>> found = chains.of(claim);
        for (int i = 0; i < found.size(); i++) {
          rows.add(chain(claim, i, found.get(i)));
        }
      }
    }
    settle(Table.CHAIN, groups, rows);
  }

  static ChainEntity chain(UUID claim, int position, List<UUID> hops) {
    ChainEntity row = new ChainEntity();
    row.claimId = claim;
    row.position = (short) position;
    row.hops = hops.toArray(new UUID[0]);
    return row;
  }

  private void keepEnds(
      List<List<UUID>> groups,
      Map<UUID, List<UUID>> relayed,
      Set<UUID> beyond,
      Map<UUID, ClaimEntity> claims) {
    Map<UUID, Map<UUID, UUID>> held = new HashMap<>();
    for (VersionEntity row : Table.CLAIM_ORIGIN.current(session, beyond, NO_BEAT)) {
      ClaimOriginEntity end = (ClaimOriginEntity) row;
      held.computeIfAbsent(end.claimId, x -> new HashMap<>()).put(end.originClaimId, end.originId);
    }
    Ends ends = new Ends(relayed, held);
    List<VersionEntity> rows = new ArrayList<>();
    for (List<UUID> group : groups) {
      ends.follow(group, claim -> origin(Objects.requireNonNull(claims.get(claim))));
      for (UUID claim : group) {
        ends.of(claim).forEach((end, origin) -> rows.add(end(claim, end, origin)));
      }
    }
    settle(Table.CLAIM_ORIGIN, groups, rows);
  }

  /// What makes two origins one: who is named, or else where it is published.
  static UUID origin(ClaimEntity end) {
    return end.attributedToId == null ? end.publicationId : end.attributedToId;
  }

  static ClaimOriginEntity end(UUID claim, UUID end, UUID origin) {
    ClaimOriginEntity row = new ClaimOriginEntity();
    row.claimId = claim;
    row.originClaimId = end;
    row.originId = origin;
    return row;
  }

  /// Closes the current rows of claims that are no longer wanted, and opens those that are new.
  private void settle(Table table, List<List<UUID>> groups, List<VersionEntity> wanted) {
    Set<UUID> claims = new HashSet<>();
    groups.forEach(claims::addAll);
    Map<List<Object>, VersionEntity> current = new HashMap<>();
    for (VersionEntity row : table.current(session, claims, NO_BEAT)) {
      current.put(List.of(row.node(), row.place()), row);
    }
    List<VersionEntity> opened = new ArrayList<>();
    List<VersionEntity> closed = new ArrayList<>();
    for (VersionEntity row : wanted) {
      VersionEntity held = current.remove(List.of(row.node(), row.place()));
      if (held != null && held.saysTheSame(row)) {
        continue;
      }
      if (held != null) {
        closed.add(held);
      }
      opened.add(row);
    }
    closed.addAll(current.values());
    versions.close(closed);
    versions.open(opened);
  }

  private void markCircles(List<List<UUID>> groups, Collection<ClaimEntity> claims) {
    Set<UUID> circular = new HashSet<>();
    groups.stream().filter(group -> group.size() > 1).forEach(circular::addAll);
    List<ClaimEntity> before =
        claims.stream().filter(claim -> claim.circular != circular.contains(claim.id)).toList();
    versions.replace(before, before.stream().map(Circles::turned).toList());
  }
}
