/// Tests of how what is said becomes rows.
@NullMarked
package press.dossier.store.recording;

import org.jspecify.annotations.NullMarked;
