package press.dossier.query.argument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a search for paths has found.
///
/// @param from the one end; empty if there is none of that name
/// @param to the other end
/// @param chains candidates for the paths, in the order of their turns
/// @param hubsLeftOut entities that were not gone through
/// @param budgetExceeded whether the search ended early
public record FoundPaths(
    Optional<UUID> from,
    Optional<UUID> to,
    List<Chain> chains,
    List<UUID> hubsLeftOut,
    boolean budgetExceeded) {

  /// What was found before anybody searched.
  static final FoundPaths NOTHING =
      new FoundPaths(Optional.empty(), Optional.empty(), List.of(), List.of(), false);

  /// A chain of entities.
  ///
  /// @param entities from the one end to the other
  /// @param turn chains of a smaller turn come first, whatever backs them
  public record Chain(List<UUID> entities, int turn) {}
}
