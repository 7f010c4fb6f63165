package press.dossier.query.catalog;

import java.util.Map;
import java.util.Optional;

/// What stands behind an object type: a table, the word of its `kind` column where several types
/// share the table, and the fields.
public record ObjectShape(
    String type, Table table, Optional<String> kind, Map<String, FieldShape> fields) {

  /// What stands behind a field; empty if nothing does.
  public Optional<FieldShape> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
