/// Tests of how files come in.
@NullMarked
package press.dossier.ingest;

import org.jspecify.annotations.NullMarked;
