package press.dossier.query.catalog;

/// How a value of SQL becomes JSON text; each scalar of the schema has exactly one rendering.
public enum Rendering {
  /// Free text, which needs escaping.
  TEXT("to_json(%s)::text", false),
  /// A list of free texts, never null.
  TEXTS("coalesce(to_json(%s)::text, '[]')", false),
  /// Text that holds nothing to escape by its constraint: an id, a word of a closed list, a day, a
  /// date's text.
  PLAIN("%s", true),
  /// A decimal, as a string so that no reader rounds it.
  DECIMAL("%s", true),
  /// An instant in UTC, with as many digits behind the second as PostgreSQL keeps.
  INSTANT("to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')", true),
  /// Bytes, in hexadecimal.
  HEXADECIMAL("encode(%s, 'hex')", true),
  /// A whole number.
  NUMBER("(%s)::text", false),
  /// True or false.
  FLAG("(%s)::text", false);

  private final String template;
  private final boolean quoted;

  Rendering(String template, boolean quoted) {
    this.template = template;
    this.quoted = quoted;
  }

  /// The SQL expression of the JSON text of a SQL value; null if the value is.
  public String of(String value) {
    return quoted ? "'\"' || " + inside(value) + " || '\"'" : inside(value);
  }

  /// Whether the JSON text stands between quotation marks that need not be made from the value.
  public boolean quoted() {
    return quoted;
  }

  /// The SQL expression of what stands between the quotation marks, or of the whole where there are
  /// none.
  public String inside(String value) {
    return template.formatted(value);
  }
}
