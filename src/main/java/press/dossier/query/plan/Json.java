package press.dossier.query.plan;

/// One JSON text while its SQL is written: constant pieces and values, joined by `||`. A value that
/// is null would erase the whole text, so every value written must not be.
final class Json {

  private final Sql sql;
  private final StringBuilder constant = new StringBuilder();
  private boolean begun;

  Json(Sql sql) {
    this.sql = sql;
  }

  /// Adds a constant piece of JSON.
  Json text(String json) {
    constant.append(json);
    return this;
  }

  /// Adds a value: the caller writes exactly one operand of `||` next.
  Sql value() {
    flush();
    next();
    return sql;
  }

  /// Begins an object; its members follow one by one.
  Members object() {
    constant.append('{');
    return new Members(false);
  }

  /// Some of the members of an object that is begun and ended elsewhere.
  ///
  /// @param further whether others stand before them in any case
  Members members(boolean further) {
    return new Members(further);
  }

  /// An object while its members are written.
  final class Members {

    private boolean some;

    private Members(boolean some) {
      this.some = some;
    }

    /// Begins a member; its value is written next.
    Json key(String key) {
      constant.append(some ? ",\"" : "\"").append(key).append("\":");
      some = true;
      return Json.this;
    }

    /// Ends the object.
    Json end() {
      constant.append('}');
      return Json.this;
    }
  }

  /// Ends the text; if there is none, it is empty.
  void end() {
    flush();
    if (!begun) {
      value().add("''");
    }
  }

  private void flush() {
    if (constant.isEmpty()) {
      return;
    }
    next();
    sql.add("'").add(constant.toString().replace("'", "''")).add("'");
    constant.setLength(0);
  }

  private void next() {
    if (begun) {
      sql.add(" || ");
    }
    begun = true;
  }
}
