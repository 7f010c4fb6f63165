package press.dossier.differential;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import press.dossier.differential.operation.GeneratedOperation;

/// What the cases of a run were like.
final class Tally {

  private final Map<String, Integer> features = new TreeMap<>();
  private final Set<String> fields = new TreeSet<>();
  private int cases;
  private int found;
  private int turned;
  private int pages;
  private int depth;
  private int selected;

  /// Counts a case.
  ///
  /// @param found whether its first answer had anything in it
  /// @param pages how many further pages were asked
  void count(GeneratedOperation operation, boolean found, int pages) {
    cases++;
    this.found += found ? 1 : 0;
    turned += pages > 0 ? 1 : 0;
    this.pages += pages;
    Features of = Features.of(operation.document());
    depth += of.depth();
    selected += of.fields();
    of.used().forEach(feature -> features.merge(feature, 1, Integer::sum));
    operation.variables().values().stream()
        .filter(value -> value == null)
        .limit(1)
        .forEach(nothing -> features.merge("null variable", 1, Integer::sum));
  }

  void fetched(Set<String> more) {
    fields.addAll(more);
  }

  Set<String> fields() {
    return fields;
  }

  double shareFound() {
    return (double) found / cases;
  }

  double shareTurned() {
    return (double) turned / cases;
  }

  @Override
  public String toString() {
    return "%d cases: %.0f %% found something, %.0f %% asked another page (%d pages), "
            .formatted(cases, 100 * shareFound(), 100 * shareTurned(), pages)
        + "%.1f levels and %.1f fields on average, %d fields of the schema fetched; cases with %s"
            .formatted((double) depth / cases, (double) selected / cases, fields.size(), features);
  }
}
