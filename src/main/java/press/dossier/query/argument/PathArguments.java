package press.dossier.query.argument;

import java.util.Map;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Between whom paths are looked for, and what has been found.
///
/// @param from by what the one end is looked up
/// @param to by what the other end is looked up
/// @param maxHops how many hops a path has at most, 1 to 6
/// @param first how many paths are answered at most, 1 to 20
/// @param found what the search has found, once it is over
public record PathArguments(
    LookUpArguments from, LookUpArguments to, int maxHops, int first, FoundPaths found)
    implements Arguments {

  /// How many hops a path has at most.
  public static final int MOST_HOPS = 6;

  /// How many paths are told if nobody says.
  public static final int DEFAULT_PATHS = 3;

  private static final int MOST_PATHS = 20;

  static PathArguments of(Map<String, Object> values) {
    return new PathArguments(
        end("from", values),
        end("to", values),
        number("maxHops", values, MOST_HOPS, MOST_HOPS),
        number("first", values, DEFAULT_PATHS, MOST_PATHS),
        FoundPaths.NOTHING);
  }

  /// The same, with what the search has found.
  public PathArguments with(FoundPaths paths) {
    return new PathArguments(from, to, maxHops, first, paths);
  }

  private static LookUpArguments end(String argument, Map<String, Object> values) {
    return LookUpArguments.of("Argument " + argument, Values.object(values, argument));
  }

  private static int number(String argument, Map<String, Object> values, int otherwise, int most) {
    int number = Values.number(values, argument).orElse(otherwise);
    if (number < 1 || number > most) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID, "Argument " + argument + " must be 1 to " + most + ".");
    }
    return number;
  }
}
