package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The way from a row to other rows, over one or more tables. The last step's rows are what the
/// link leads to.
public record Link(List<Step> steps) {

  /// All rows of a table: the beginning of a list at the root.
  public static Link all(Table table) {
    return new Link(List.of(Step.into(table)));
  }

  /// To the rows of a table whose column equals a column of the row we come from.
  static Link to(Table table, String column, String fromColumn) {
    return new Link(List.of(Step.into(table, equal(column, fromColumn))));
  }

  /// To the elements of an array column of the row we come from.
  static Link elements(String column) {
    return made(new Source.Elements(column));
  }

  /// To what a source makes of the row we come from.
  static Link made(Source source) {
    return new Link(List.of(Step.of(source, List.of())));
  }

  /// To what several links lead to, under the same columns.
  static Link union(Source.Branch... branches) {
    return made(new Source.Union(List.of(branches)));
  }

  /// Further, to the rows of a table whose column equals a column of the last rows.
  Link then(Table table, String column, String fromColumn) {
    List<Step> more = new ArrayList<>(steps);
    more.add(Step.into(table, equal(column, fromColumn)));
    return new Link(List.copyOf(more));
  }

  /// Only the last rows for which a condition over `{row}` and `{from}` holds.
  Link where(String condition) {
    return last(step -> step.where(condition));
  }

  /// Only the last rows from which another link leads nowhere.
  Link unless(Link link) {
    return last(step -> step.unless(link));
  }

  /// Only the last rows that stand as said.
  Link standing(Standing standing) {
    return last(step -> step.standing(standing));
  }

  private Link last(UnaryOperator<Step> change) {
    List<Step> changed = new ArrayList<>(steps);
    changed.set(changed.size() - 1, change.apply(changed.getLast()));
    return new Link(List.copyOf(changed));
  }

  private static String equal(String column, String fromColumn) {
    return "{row}." + column + " = {from}." + fromColumn;
  }
}
