/// A service that reads from a standby: what it tells, and what it tells while servers are killed.
@NullMarked
package press.dossier.replica;

import org.jspecify.annotations.NullMarked;
