/// Which database we are connected to, and whether it fits.
@NullMarked
package press.dossier.store.connection;

import org.jspecify.annotations.NullMarked;
