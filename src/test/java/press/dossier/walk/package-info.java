/// Readers who read every list of the schema page by page while somebody of the desk writes.
@NullMarked
package press.dossier.walk;

import org.jspecify.annotations.NullMarked;
