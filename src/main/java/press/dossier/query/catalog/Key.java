package press.dossier.query.catalog;

/// A stored, never null value by which rows are ordered.
///
/// @param sql constant SQL over `{row}` and `{first}`
/// @param type how it is written into a cursor and read back
public record Key(String sql, Type type) {

  /// The types of keys, each with its name in SQL.
  public enum Type {
    TEXT("text"),
    DAY("date"),
    NUMBER("integer"),
    ID("uuid");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    /// The type's name in SQL.
    public String sql() {
      return sql;
    }
  }

  static Key text(String sql) {
    return new Key(sql, Type.TEXT);
  }

  static Key day(String sql) {
    return new Key(sql, Type.DAY);
  }

  static Key number(String sql) {
    return new Key(sql, Type.NUMBER);
  }

  static Key id(String sql) {
    return new Key(sql, Type.ID);
  }
}
