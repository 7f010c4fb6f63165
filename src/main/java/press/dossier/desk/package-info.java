/// How people write: the inputs of mutations become items, which are recorded through the same door
/// and by the same rules as those of files.
@NullMarked
package press.dossier.desk;

import org.jspecify.annotations.NullMarked;
