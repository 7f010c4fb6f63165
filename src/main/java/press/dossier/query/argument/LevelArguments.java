package press.dossier.query.argument;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one level of a search for paths looks at.
///
/// @param frontier the entities whose neighbours are looked for
/// @param among the only neighbours that matter any more; empty if all do
/// @param mostLinks how many links of a neighbour are counted at most
/// @param budget how many links may still be looked at
public record LevelArguments(
    List<UUID> frontier, Optional<List<UUID>> among, int mostLinks, int budget)
    implements Arguments {}
