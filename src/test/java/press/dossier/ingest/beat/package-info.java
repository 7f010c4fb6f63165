/// Tests of how a beat is read.
@NullMarked
package press.dossier.ingest.beat;

import org.jspecify.annotations.NullMarked;
