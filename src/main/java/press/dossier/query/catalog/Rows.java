package press.dossier.query.catalog;

/// The names under which constant SQL of the catalog speaks of rows: `{row}` is the row itself,
/// `{from}` the row that it is reached from, `{first}` the first row of a link, `{0}`, `{1}`, …
/// those of its steps.
public final class Rows {

  private Rows() {}

  /// Puts a row's alias in for `{row}`.
  public static String at(String sql, String row) {
    return sql.replace("{row}", row);
  }

  /// Puts the aliases of a row and of the one that it is reached from in.
  public static String at(String sql, String row, String from) {
    return at(sql, row).replace("{from}", from);
  }
}
