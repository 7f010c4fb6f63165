package press.dossier.query.argument;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// By what one row is looked up.
public sealed interface LookUpArguments extends Arguments {

  /// By its id; null if the text can be no id of ours.
  record ById(@Nullable UUID id) implements LookUpArguments {}

  /// By its readable key.
  record BySlug(String slug) implements LookUpArguments {}

  /// By a number that somebody else gives it.
  ///
  /// @param issuer slug of the issuing entity, if asked for
  record ByIdentifier(String scheme, String value, Optional<String> issuer)
      implements LookUpArguments {}

  /// Reads the arguments, of which exactly one must be there.
  static LookUpArguments of(String field, Map<String, Object> values) {
    long given = values.entrySet().stream().filter(argument -> argument.getValue() != null).count();
    if (given != 1) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID,
          "Field " + field + " needs exactly one of its arguments, not " + given + ".");
    }
    if (values.get("id") instanceof Object id) {
      return new ById(Ids.parse(id.toString()));
    }
    if (values.get("slug") instanceof String slug) {
      return new BySlug(slug);
    }
    return byIdentifier(Values.object(values, "identifier"));
  }

  private static LookUpArguments byIdentifier(Map<String, Object> identifier) {
    return new ByIdentifier(
        Values.word(identifier, "scheme").orElseThrow(),
        Values.word(identifier, "value").orElseThrow(),
        Values.word(identifier, "issuer"));
  }
}
