/// Tests of hearing of new revisions.
@NullMarked
package press.dossier.store.listening;

import org.jspecify.annotations.NullMarked;
