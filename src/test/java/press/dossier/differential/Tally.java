package press.dossier.differential;

import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import press.dossier.differential.operation.GeneratedOperation;

/// What the cases of a run were like. Cases may be counted side by side.
final class Tally {

  private static final Set<String> AXES = Set.of("validOn", "knownAt", "recordedAt");

  private final Map<String, Integer> features = new TreeMap<>();
  private final Set<String> fields = new TreeSet<>();
  private int cases;
  private int tooDear;
  private int found;
  private int turned;
  private int pages;
  private int depth;
  private int selected;

  /// Counts a case.
  ///
  /// @param found whether its first answer had anything in it
  /// @param pages how many further pages were asked
  synchronized void count(GeneratedOperation operation, boolean found, int pages) {
    cases++;
    this.found += found ? 1 : 0;
    turned += pages > 0 ? 1 : 0;
    this.pages += pages;
    Features of = Features.of(operation.document());
    depth += of.depth();
    selected += of.fields();
    Set<String> used = new TreeSet<>(of.used());
    operation.variables().values().stream()
        .filter(Map.class::isInstance)
        .flatMap(value -> ((Map<?, ?>) value).keySet().stream())
        .filter(AXES::contains)
        .forEach(axis -> used.add("as of " + axis));
    used.forEach(feature -> features.merge(feature, 1, Integer::sum));
    operation.variables().values().stream()
        .filter(value -> value == null)
        .limit(1)
        .forEach(nothing -> features.merge("null variable", 1, Integer::sum));
  }

  /// Counts a case that the service refused because it would cost too much.
  synchronized void tooDear() {
    tooDear++;
  }

  synchronized void fetched(Set<String> more) {
    fields.addAll(more);
  }

  /// The fields that a query can ask for and that no case has fetched.
  Set<String> unfetched(GraphQLSchema schema) {
    Set<String> unfetched = new TreeSet<>(Reachable.fields(schema));
    unfetched.removeAll(fields);
    return unfetched;
  }

  double shareFound() {
    return (double) found / cases;
  }

  /// The share of cases that ask as of an axis of time.
  double shareAsOf(String axis) {
    return (double) features.getOrDefault("as of " + axis, 0) / cases;
  }

  /// The share of all that was asked and refused because it would cost too much.
  double shareTooDear() {
    return (double) tooDear / (cases + tooDear);
  }

  double shareTurned() {
    return (double) turned / cases;
  }

  @Override
  public String toString() {
    return "%d cases: %.0f %% found something, %.0f %% asked another page (%d pages), "
            .formatted(cases, 100 * shareFound(), 100 * shareTurned(), pages)
        + "%d too dear, ".formatted(tooDear)
        + "%.1f levels and %.1f fields on average, %d fields of the schema fetched; cases with %s"
            .formatted((double) depth / cases, (double) selected / cases, fields.size(), features);
  }
}
