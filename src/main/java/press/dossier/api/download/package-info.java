/// Answers as files for data desks.
@NullMarked
package press.dossier.api.download;

import org.jspecify.annotations.NullMarked;
