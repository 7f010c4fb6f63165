package press.dossier.ingest.beat;

import java.util.HashMap;
import java.util.Map;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;
import press.dossier.model.Visibility;
import press.dossier.model.item.StatementItem;

/// Finds statements that say the same: they are one statement, with the claims of both.
final class EqualStatements {

  private final Problems problems;
  private final Map<StatementItem, Spot> seen = new HashMap<>();

  EqualStatements(Problems problems) {
    this.problems = problems;
  }

  void add(StatementItem statement, Spot spot) {
    Spot first = seen.putIfAbsent(withoutName(statement), spot);
    if (first != null) {
      String reason = "this says the same as the statement in " + first;
      problems.warning(spot, reason, "make them one, with the claims of both");
    }
  }

  private static StatementItem withoutName(StatementItem statement) {
    return new StatementItem(
        "",
        statement.kind(),
        statement.parties(),
        statement.aboutPublication(),
        statement.time(),
        statement.fields(),
        new Visibility.Public());
  }
}
