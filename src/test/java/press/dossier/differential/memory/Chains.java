package press.dossier.differential.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dossier.model.item.ClaimItem;

/// The ways from a claim over what it relays to where it comes from.
final class Chains {

  private static final int MOST = 20;

  private static final Comparator<List<ClaimItem>> SHORTEST =
      Comparator.<List<ClaimItem>>comparingInt(List::size).thenComparing(Chains::ids);

  private final Holdings holdings;

  Chains(Holdings holdings) {
    this.holdings = holdings;
  }

  /// The claims that a claim relays, in the desk's order, as far as they are listed.
  List<ClaimItem> listedRelays(ClaimItem claim) {
    return relays(claim).stream().filter(holdings::lists).toList();
  }

  /// Those of them that are of another statement.
  List<ClaimItem> distorts(ClaimItem claim) {
    return listedRelays(claim).stream()
        .filter(relayed -> !relayed.statement().equals(claim.statement()))
        .toList();
  }

  private List<ClaimItem> relays(ClaimItem claim) {
    return claim.relays().stream().map(holdings::claim).toList();
  }

  /// The chains of a claim, shortest first.
  List<List<ClaimItem>> of(ClaimItem claim) {
    return shortest(claim).stream().map(this::listed).toList();
  }

  /// The same with all of their claims, whether or not they are listed.
  List<List<ClaimItem>> shortest(ClaimItem claim) {
    List<List<ClaimItem>> chains = new ArrayList<>();
    walk(List.of(claim), chains);
    return chains.stream().sorted(SHORTEST).limit(MOST).toList();
  }

  private List<ClaimItem> listed(List<ClaimItem> chain) {
    return chain.stream().filter(holdings::lists).toList();
  }

  private void walk(List<ClaimItem> path, List<List<ClaimItem>> chains) {
    List<ClaimItem> relays = relays(path.getLast());
    if (relays.isEmpty()) {
      chains.add(path);
    }
    for (ClaimItem next : relays) {
      if (!path.contains(next)) {
        List<ClaimItem> longer = new ArrayList<>(path);
        longer.add(next);
        walk(longer, chains);
      }
    }
  }

  /// Whether a claim comes from nowhere, because all of its relays lead in circles.
  boolean isWithoutEnd(ClaimItem claim) {
    return ends(claim).isEmpty();
  }

  /// The claims that a claim comes from in the end and that stand.
  Set<ClaimItem> standingEnds(ClaimItem claim) {
    Set<ClaimItem> ends = ends(claim);
    ends.removeIf(end -> !holdings.stands(end));
    return ends;
  }

  /// The claims that a claim comes from in the end.
  Set<ClaimItem> ends(ClaimItem claim) {
    Set<ClaimItem> reached = new HashSet<>();
    Set<ClaimItem> ends = new HashSet<>();
    List<ClaimItem> open = new ArrayList<>(List.of(claim));
    while (!open.isEmpty()) {
      ClaimItem next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(relays(next));
        if (next.relays().isEmpty()) {
          ends.add(next);
        }
      }
    }
    return ends;
  }

  /// Whether a claim reaches itself.
  boolean isCircular(ClaimItem claim) {
    Set<ClaimItem> reached = new HashSet<>();
    List<ClaimItem> open = new ArrayList<>(relays(claim));
    while (!open.isEmpty()) {
      ClaimItem next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(relays(next));
      }
    }
    return reached.contains(claim);
  }

  /// The ids of a chain of a given length are of one length too, so their text sorts as they do.
  private static String ids(List<ClaimItem> chain) {
    return chain.stream().map(Holdings::id).reduce("", String::concat);
  }
}
