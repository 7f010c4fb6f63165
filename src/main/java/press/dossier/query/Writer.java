package press.dossier.query;

import java.util.Map;
import press.dossier.model.writing.Written;

/// Who writes what a mutation says. This room only reads: it is told what came of it.
@FunctionalInterface
public interface Writer {

  /// Writes what one field of the mutation root says, whole or not at all.
  ///
  /// @param mutation the field's name
  /// @param input the value of its argument `input`, as the schema has coerced it
  Written write(String mutation, Map<String, Object> input);
}
