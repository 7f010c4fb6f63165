package press.dossier.query.plan;

import graphql.language.Argument;
import graphql.language.Field;
import java.util.List;

/// A member of an answer's object: its key and the fields of the document that make it, all of
/// which name the same field of the schema.
public record Member(String key, List<Field> fields) {

  /// The name of the field in the schema.
  public String name() {
    return fields.getFirst().getName();
  }

  /// The arguments, which all of the fields agree on.
  public List<Argument> arguments() {
    return first().getArguments();
  }

  /// The first of the fields.
  public Field first() {
    return fields.getFirst();
  }
}
