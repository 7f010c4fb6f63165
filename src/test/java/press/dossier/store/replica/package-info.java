/// Which replicas are read.
@NullMarked
package press.dossier.store.replica;

import org.jspecify.annotations.NullMarked;
