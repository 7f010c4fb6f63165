package press.dossier.query;

import java.util.Map;
import java.util.Optional;
import press.dossier.model.Viewer;
import press.dossier.store.reading.AtLeast;

/// A question as it came in.
///
/// @param document the text of the GraphQL document
/// @param operationName which of its operations is meant; needed if it has several
/// @param variables raw values of variables, as decoded from JSON
/// @param viewer who asks
/// @param revision the revision that the answer must hold at least; 0 for any
public record Question(
    String document,
    Optional<String> operationName,
    Map<String, Object> variables,
    Viewer viewer,
    long revision) {

  AtLeast atLeast() {
    return new AtLeast(revision);
  }
}
