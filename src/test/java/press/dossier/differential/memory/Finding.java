package press.dossier.differential.memory;

import java.util.List;
import press.dossier.model.FindingKind;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.StatementItem;

/// A weakness of a statement.
///
/// @param claims those that show it
record Finding(FindingKind kind, StatementItem statement, List<ClaimItem> claims) {

  /// What tells it apart from all others, and where it stands among them.
  String place() {
    return kind.ordinal() + Holdings.id(statement);
  }

  static Fields<Finding> fields() {
    return Fields.of("Finding", Finding.class)
        .value("id", found -> DerivedId.of(found.kind + Holdings.id(found.statement)))
        .value("kind", found -> found.kind.name())
        .value("statement", Finding::statement)
        .value("claims", Finding::claims);
  }
}
