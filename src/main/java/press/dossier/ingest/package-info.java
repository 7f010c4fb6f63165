/// How files come in: the front door of this room. A beat is read, every problem is told, and only
/// a beat without an error is recorded, whole.
@NullMarked
package press.dossier.ingest;

import org.jspecify.annotations.NullMarked;
