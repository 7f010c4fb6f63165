/// A PostgreSQL of our own for desks that have none: the real server, brought with the program,
/// durable, seen by nobody but this program, and never left running behind it.
@NullMarked
package press.dossier.store.embedded;

import org.jspecify.annotations.NullMarked;
