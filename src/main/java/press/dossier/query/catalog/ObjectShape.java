package press.dossier.query.catalog;

import java.util.Map;
import java.util.Optional;

/// What stands behind an object type.
///
/// @param table where its rows are; empty if they are made from those of other types
/// @param kind the word of the `kind` column where several types share the table
public record ObjectShape(
    String type, Optional<Table> table, Optional<String> kind, Map<String, FieldShape> fields) {

  ObjectShape(String type, Table table, Optional<String> kind, Map<String, FieldShape> fields) {
    this(type, Optional.of(table), kind, fields);
  }

  /// What stands behind a field; empty if nothing does.
  public Optional<FieldShape> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
