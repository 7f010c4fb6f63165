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
    return made(new Source.Elements("{from}." + column));
  }

  /// To what a source makes of the row we come from.
  static Link made(Source source) {
    return new Link(List.of(Step.into(source)));
  }

  /// To what several links lead to, under the same columns.
  static Link union(Source.Branch... branches) {
    return made(new Source.Union(List.of(branches)));
  }

  /// Further, to the rows of a table whose column equals a column of the last rows.
  Link then(Table table, String column, String fromColumn) {
    return then(Step.into(table, equal(column, fromColumn)));
  }

  /// Further, to the rows of a table for which a condition over the rows before holds.
  Link then(Table table, String condition) {
    return then(Step.into(table, condition));
  }

  /// Further, to the elements of an array.
  ///
  /// @param sql constant SQL over the rows before
  Link thenElements(String sql) {
    return then(new Source.Elements(sql));
  }

  /// Further, to what a source makes of the last rows.
  Link then(Source source) {
    return then(Step.into(source));
  }

  private Link then(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Link(List.copyOf(more));
  }

  /// Only the last rows for which a condition over them and the rows before holds.
  Link where(String condition) {
    return last(step -> step.where(condition));
  }

  /// Only the last rows from which another link leads somewhere.
  Link provided(Link link) {
    return provided(Step.Proviso.ALWAYS, link);
  }

  /// The same, but all rows for which a condition over `{row}` does not hold.
  Link provided(String where, Link link) {
    return last(step -> step.provided(where, link));
  }

  /// Only the last rows from which another link leads nowhere.
  Link unless(Link link) {
    return last(step -> step.unless(link));
  }

  /// Only the last rows for which a condition holds over all rows at once that another link leads
  /// to.
  ///
  /// @param sql constant SQL with an aggregate, never null
  Link together(Link link, String sql) {
    return last(step -> step.together(new Step.Together(link, sql)));
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
