/// Tests of how YAML is read.
@NullMarked
package press.dossier.ingest.yaml;

import org.jspecify.annotations.NullMarked;
