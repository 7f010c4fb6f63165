package press.dossier.query.plan;

import graphql.language.Field;
import java.util.List;

/// A member of an answer's object: its key and the fields of the document that make it, all of
/// which name the same field of the schema.
record Member(String key, List<Field> fields) {

  String name() {
    return fields.getFirst().getName();
  }

  Field first() {
    return fields.getFirst();
  }
}
