package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Many values cut into as many as one query takes.
final class Portions {

  private static final int MOST = 5_000;

  private Portions() {}

  static <T> List<List<T>> of(Collection<T> values) {
    List<T> all = List.copyOf(values);
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST) {
      portions.add(all.subList(from, Math.min(all.size(), from + MOST)));
    }
    return portions;
  }
}
