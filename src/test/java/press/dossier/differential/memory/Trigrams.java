package press.dossier.differential.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Likeness of texts by the runs of three characters that they share, as the documentation of
/// PostgreSQL's pg_trgm describes it.
final class Trigrams {

  private Trigrams() {}

  /// The trigrams of a text, word by word, each word with two blanks before and one behind.
  private static List<String> of(String text) {
    List<String> trigrams = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        int[] points = ("  " + word + " ").codePoints().toArray();
        for (int i = 0; i + 3 <= points.length; i++) {
          trigrams.add(new String(points, i, 3));
        }
      }
    }
    return trigrams;
  }

  /// How alike two texts are, 0 to 1.
  static float similarity(String one, String other) {
    return share(new HashSet<>(of(one)), new HashSet<>(of(other)));
  }

  /// How alike a text is to that run of another which is most like it, 0 to 1.
  static float wordSimilarity(String one, String other) {
    Set<String> wanted = new HashSet<>(of(one));
    List<String> trigrams = of(other);
    float best = 0;
    for (int from = 0; from < trigrams.size(); from++) {
      Set<String> run = new HashSet<>();
      for (int to = from; to < trigrams.size(); to++) {
        run.add(trigrams.get(to));
        best = Math.max(best, share(wanted, run));
      }
    }
    return best;
  }

  private static float share(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - both;
    return all == 0 ? 0 : (float) both / (float) all;
  }
}
