/// Tests of which databases fit.
@NullMarked
package press.dossier.store.connection;

import org.jspecify.annotations.NullMarked;
