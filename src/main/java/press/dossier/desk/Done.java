package press.dossier.desk;

import java.util.Optional;
import java.util.UUID;

/// What an act of the desk has done.
///
/// @param node what was written, or what it was written about
/// @param revision empty if nothing differed from what was held
record Done(UUID node, Optional<Long> revision) {}
