/// The rows of the tables as Hibernate writes and validates them: one class for each table, one
/// object for each version.
@NullMarked
package press.dossier.store.row;

import org.jspecify.annotations.NullMarked;
