package press.dossier.query.catalog;

/// How a value of SQL becomes JSON text; each scalar of the schema has exactly one rendering.
public enum Rendering {
  /// Free text, which needs escaping.
  TEXT("to_json(%s)::text"),
  /// A list of free texts, never null.
  TEXTS("coalesce(to_json(%s)::text, '[]')"),
  /// Text that holds nothing to escape by its constraint: an id, a word of a closed list, a day, a
  /// date's text.
  PLAIN("'\"' || %s || '\"'"),
  /// A decimal, as a string so that no reader rounds it.
  DECIMAL("'\"' || %s || '\"'"),
  /// An instant in UTC, with as many digits behind the second as PostgreSQL keeps.
  INSTANT("'\"' || to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '\"'"),
  /// Bytes, in hexadecimal.
  HEXADECIMAL("'\"' || encode(%s, 'hex') || '\"'"),
  /// A whole number.
  NUMBER("(%s)::text"),
  /// True or false.
  FLAG("(%s)::text");

  private final String template;

  Rendering(String template) {
    this.template = template;
  }

  /// The SQL expression of the JSON text of a SQL value; null if the value is.
  public String of(String value) {
    return template.formatted(value);
  }
}
