/// Answers as files.
@NullMarked
package press.dossier.api.download;

import org.jspecify.annotations.NullMarked;
