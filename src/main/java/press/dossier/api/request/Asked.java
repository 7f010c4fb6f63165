package press.dossier.api.request;

import java.util.Map;
import java.util.Optional;

/// What a request asks, as it came in.
///
/// @param query text of a document
/// @param documentId id of a document that the service knows
/// @param operationName which of the document's operations is meant
/// @param variables raw values of variables
/// @param extensions further members, of which the service knows `persistedQuery`
public record Asked(
    Optional<String> query,
    Optional<String> documentId,
    Optional<String> operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions) {}
