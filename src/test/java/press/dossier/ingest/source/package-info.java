/// Tests of where the files of a beat lie.
@NullMarked
package press.dossier.ingest.source;

import org.jspecify.annotations.NullMarked;
