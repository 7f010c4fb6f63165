/// Beats of any size, for measuring.
@NullMarked
package press.dossier.bench.beat;

import org.jspecify.annotations.NullMarked;
