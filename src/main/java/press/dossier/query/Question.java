package press.dossier.query;

import java.util.Map;
import java.util.Optional;
import press.dossier.model.Viewer;

/// A question as it came in.
///
/// @param document the text of the GraphQL document
/// @param operationName which of its operations is meant; needed if it has several
/// @param variables raw values of variables, as decoded from JSON
/// @param viewer who asks
public record Question(
    String document,
    Optional<String> operationName,
    Map<String, Object> variables,
    Viewer viewer) {}
