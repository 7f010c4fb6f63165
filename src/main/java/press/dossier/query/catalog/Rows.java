package press.dossier.query.catalog;

/// The names under which constant SQL of the catalog speaks of rows: `{row}` is the row itself,
/// `{from}` the row that it is reached from, `{first}` the first row of a link, `{0}`, `{1}`, …
/// those of its steps, `{start}` the row that the whole link starts from.
public final class Rows {

  private Rows() {}

  /// Puts a row's alias in for `{row}`.
  public static String at(String sql, String row) {
    return sql.replace("{row}", row);
  }
}
