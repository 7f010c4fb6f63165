/// PostgreSQL as a distribution packages it, with all its programs: for copies, standbys and dumps.
@NullMarked
package press.dossier.server;

import org.jspecify.annotations.NullMarked;
