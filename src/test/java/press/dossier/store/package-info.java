/// Tests of how the dossier is kept.
@NullMarked
package press.dossier.store;

import org.jspecify.annotations.NullMarked;
