/// Hearing from PostgreSQL what others have written. One connection of its own listens for new
/// revisions and asks for the newest a few times a second, so that it is known not only what was
/// heard but also that nothing was missed.
@NullMarked
package press.dossier.store.listening;

import org.jspecify.annotations.NullMarked;
