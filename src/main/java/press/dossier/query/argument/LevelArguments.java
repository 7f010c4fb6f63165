package press.dossier.query.argument;

import java.util.List;
import java.util.UUID;

/// What one level of a search for paths looks at.
///
/// @param frontier the entities whose neighbours are looked for
/// @param across those that were reached from the other end
/// @param gone those of the other end's last level who were gone through, to be gone through again
/// @param hubLinks an entity of more links is not gone through
/// @param budget how many links may still be looked at
public record LevelArguments(
    List<UUID> frontier, List<UUID> across, List<UUID> gone, int hubLinks, int budget)
    implements Arguments {}
