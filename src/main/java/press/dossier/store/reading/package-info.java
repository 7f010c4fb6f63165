/// The one door through which operations read.
@NullMarked
package press.dossier.store.reading;

import org.jspecify.annotations.NullMarked;
