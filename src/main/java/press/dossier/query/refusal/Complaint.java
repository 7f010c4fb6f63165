package press.dossier.query.refusal;

import graphql.language.SourceLocation;
import java.util.List;

/// One reason for which a question is refused.
///
/// @param locations where in the document, if anywhere
public record Complaint(ErrorCode code, String message, List<SourceLocation> locations) {

  /// Validators repeat what they refuse, however long it is.
  private static final int LONGEST = 500;

  public Complaint {
    if (message.length() > LONGEST) {
      int end = Character.isHighSurrogate(message.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      message = message.substring(0, end) + "…";
    }
  }
}
