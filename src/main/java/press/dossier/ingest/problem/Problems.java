package press.dossier.ingest.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// Collects the problems of one run. A file that is wrong from top to bottom does not fill the
/// memory: after a thousand problems of a level the rest is only counted.
public final class Problems {

  private static final int KEPT_PER_LEVEL = 1_000;

  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int errorsNotKept;
  private int warningsNotKept;

  /// Adds an error.
  public void error(Spot spot, String reason, String hint) {
    error(spot, reason, () -> hint);
  }

  /// Adds an error with a hint that costs something to find.
  public void error(Spot spot, String reason, Supplier<String> hint) {
    if (errors.size() == KEPT_PER_LEVEL) {
      errorsNotKept++;
      return;
    }
    errors.add(new Problem(Level.ERROR, spot.file(), spot.line(), reason, hint.get()));
  }

  /// Adds a warning.
  public void warning(Spot spot, String reason, String hint) {
    if (warnings.size() == KEPT_PER_LEVEL) {
      warningsNotKept++;
      return;
    }
    warnings.add(new Problem(Level.WARNING, spot.file(), spot.line(), reason, hint));
  }

  /// Whether there is an error so far.
  public boolean anyError() {
    return !errors.isEmpty();
  }

  /// All problems in the order of the files and lines.
  public List<Problem> list() {
    List<Problem> all = new ArrayList<>(errors);
    all.addAll(warnings);
    all.sort(Comparator.comparing(problem -> new Spot(problem.file(), problem.line())));
    rest(Level.ERROR, errors, errorsNotKept, all);
    rest(Level.WARNING, warnings, warningsNotKept, all);
    return List.copyOf(all);
  }

  private static void rest(Level level, List<Problem> kept, int notKept, List<Problem> all) {
    if (notKept == 0) {
      return;
    }
    Problem last = kept.getLast();
    String reason = "there are " + notKept + " more of this level";
    all.add(new Problem(level, last.file(), last.line(), reason, "mend these first"));
  }
}
