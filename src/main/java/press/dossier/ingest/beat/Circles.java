package press.dossier.ingest.beat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;

/// Finds claims that relay each other in a circle: each says it from the next, and nobody knows it
/// of his own.
final class Circles {

  private static final int SHOWN = 10;

  private record Relaying(List<String> relayed, Spot spot) {}

  /// A claim on the way from a claim to those it relays, and which of these are still to be
  /// followed.
  private record Step(String claim, Iterator<String> next) {}

  private final Map<String, Relaying> claims = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Deque<Step> way = new ArrayDeque<>();
  private final Set<String> onTheWay = new HashSet<>();

  void add(String claim, List<String> relayed, Spot spot) {
    claims.putIfAbsent(claim, new Relaying(List.copyOf(relayed), spot));
  }

  /// Reports each circle where it closes.
  void report(Problems problems) {
    for (String claim : claims.keySet()) {
      enter(claim);
      while (!way.isEmpty()) {
        Step step = way.peek();
        if (step.next().hasNext()) {
          follow(step.next().next(), problems);
        } else {
          way.pop();
          onTheWay.remove(step.claim());
        }
      }
    }
  }

  private void follow(String claim, Problems problems) {
    if (onTheWay.contains(claim)) {
      List<String> circle = circle(claim);
      String reason = "these claims relay each other in a circle: " + shown(circle);
      Relaying closing = Objects.requireNonNull(claims.get(claim));
      problems.warning(closing.spot(), reason, "a circle adds no origin");
      return;
    }
    enter(claim);
  }

  private void enter(String claim) {
    Relaying relaying = claims.get(claim);
    if (relaying != null && done.add(claim)) {
      way.push(new Step(claim, relaying.relayed().iterator()));
      onTheWay.add(claim);
    }
  }

  private List<String> circle(String closing) {
    List<String> circle = new ArrayList<>();
    for (Step step : way) {
      circle.addFirst(step.claim());
      if (step.claim().equals(closing)) {
        return circle;
      }
    }
    return circle;
  }

  private static String shown(List<String> circle) {
    String first = String.join(", ", circle.subList(0, Math.min(SHOWN, circle.size())));
    return circle.size() > SHOWN ? first + ", ..." : first;
  }
}
