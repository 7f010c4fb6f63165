/// A beat that chance writes: as many statements as wanted, of all kinds, with everything in it
/// that readers get wrong, such as ties, unknowns, hubs, hidden rows, circles of relays and names
/// in all scripts.
@NullMarked
package press.dossier.differential.beat;

import org.jspecify.annotations.NullMarked;
