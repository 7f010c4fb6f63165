package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.List;
import press.dossier.differential.chance.Dice;

/// Who repeats whom among the claims of a story: nobody, in a chain, in a web, over so many ways
/// that not all are served, or in a circle.
final class Stories {

  private final Dice dice;

  Stories(Dice dice) {
    this.dice = dice;
  }

  /// What each claim of a story relays, in the order of the claims.
  List<List<String>> relays(List<String> claims) {
    int size = claims.size();
    List<List<Integer>> relays =
        switch (dice.between(0, 9)) {
          case 0, 1, 2 -> web(size, 0);
          case 3, 4 -> chain(size);
          case 5, 6, 7 -> web(size, 3);
          case 8 -> layers(size);
          default -> circle(size);
        };
    return named(relays, claims);
  }

  /// Tells a story with its claims in any order, so that a claim may come before what it relays.
  private List<List<String>> named(List<List<Integer>> relays, List<String> claims) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      places.add(i);
    }
    List<Integer> mixed = dice.shuffled(places);
    List<List<String>> named = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      named.add(
          relays.get(mixed.indexOf(i)).stream()
              .map(other -> claims.get(mixed.get(other)))
              .toList());
    }
    return named;
  }

  private static List<List<Integer>> chain(int size) {
    List<List<Integer>> relays = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      relays.add(i == 0 ? List.of() : List.of(i - 1));
    }
    return relays;
  }

  private List<List<Integer>> web(int size, int most) {
    List<List<Integer>> relays = new ArrayList<>();
    List<Integer> earlier = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      relays.add(dice.some(earlier, dice.between(0, most)));
      earlier.add(i);
    }
    return relays;
  }

  /// Layers of three that each relay the whole layer below: 27 ways from the tenth claim down.
  private List<List<Integer>> layers(int size) {
    List<List<Integer>> relays = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int below = (i / 3 - 1) * 3;
      relays.add(i < 3 ? List.of() : dice.shuffled(List.of(below, below + 1, below + 2)));
    }
    return relays;
  }

  /// A circle of two or more, with a way out or without, and claims behind that lead into it.
  private List<List<Integer>> circle(int size) {
    List<List<Integer>> relays = chain(size);
    if (size > 2) {
      int last = dice.between(2, size - 1);
      boolean open = dice.chance(60);
      relays.set(1, open ? dice.shuffled(List.of(0, last)) : List.of(last));
    }
    if (size > 4) {
      relays.set(size - 1, dice.shuffled(List.of(0, 1, size - 2)));
    }
    return relays;
  }
}
