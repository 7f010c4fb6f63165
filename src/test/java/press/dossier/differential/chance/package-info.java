/// Chance that can be had again: the same seed throws the same numbers on every machine.
@NullMarked
package press.dossier.differential.chance;

import org.jspecify.annotations.NullMarked;
