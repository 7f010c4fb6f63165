/// Copies of the database that follow it (PostgreSQL's streaming replicas), and which of them may
/// be read.
@NullMarked
package press.dossier.store.replica;

import org.jspecify.annotations.NullMarked;
