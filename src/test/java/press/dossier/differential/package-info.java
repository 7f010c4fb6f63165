/// The differential test: operations that chance writes are answered by the service and by an
/// executor in memory that shares nothing with it, and the answers must be the same.
@NullMarked
package press.dossier.differential;

import org.jspecify.annotations.NullMarked;
