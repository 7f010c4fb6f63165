package press.dossier.query.argument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// By what one row is looked up.
public sealed interface LookUpArguments extends Arguments {

  /// The arguments that say which row.
  List<String> WAYS = List.of("id", "slug", "identifier");

  /// By its id; null if the text can be no id of ours.
  record ById(@Nullable UUID id) implements LookUpArguments {}

  /// By its readable key.
  record BySlug(String slug) implements LookUpArguments {}

  /// By a number that somebody else gives it.
  ///
  /// @param issuer slug of the issuing entity, if asked for
  record ByIdentifier(String scheme, String value, Optional<String> issuer)
      implements LookUpArguments {}

  /// Reads the ways, of which exactly one must be there.
  ///
  /// @param where what they are given to, as `Field firm`
  static LookUpArguments of(String where, Map<String, Object> values) {
    long given = WAYS.stream().filter(way -> values.get(way) != null).count();
    if (given != 1) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID,
          where + " needs exactly one argument to look it up by, not " + given + ".");
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
