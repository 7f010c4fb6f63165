/// Tests of the door through which operations read.
@NullMarked
package press.dossier.store.reading;

import org.jspecify.annotations.NullMarked;
