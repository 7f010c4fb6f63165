package press.dossier.query.refusal;

import graphql.language.SourceLocation;
import java.util.List;

/// One reason for which a question is refused.
///
/// @param locations where in the document, if anywhere
public record Complaint(ErrorCode code, String message, List<SourceLocation> locations) {}
