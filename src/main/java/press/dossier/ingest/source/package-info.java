/// Where the files of a beat lie: in a folder on disk, or within the program.
@NullMarked
package press.dossier.ingest.source;

import org.jspecify.annotations.NullMarked;
