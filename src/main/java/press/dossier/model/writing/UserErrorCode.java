package press.dossier.model.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Why an input was not written. The list is closed and part of the contract: a code is never
/// renamed.
@Enum("UserErrorCode")
@Description("Why an input was not written.")
public enum UserErrorCode {
  @Description("The value is needed and was left out.")
  VALUE_MISSING,
  @Description("The value cannot be used; the message says which can.")
  VALUE_INVALID,
  @Description("The value has no place here, for instance a field of another kind of statement.")
  VALUE_MISPLACED,
  @Description("It names something that is not held and is not to be created.")
  UNKNOWN_REFERENCE,
  @Description("It names something of a kind that cannot stand here.")
  REFERENCE_OF_WRONG_KIND,
  @Description("Something else of this key is held already.")
  KEY_TAKEN,
  @Description("It is retracted already, or corrected on this date already.")
  ALREADY_WITHDRAWN,
  @Description("The words are not in the archived text of the publication.")
  QUOTE_NOT_FOUND,
  @Description("The idempotency key was used before, with another input.")
  IDEMPOTENCY_KEY_REUSED
}
