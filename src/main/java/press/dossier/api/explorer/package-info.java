/// The pages: the explorer for readers, and GraphiQL for those who ask by themselves.
@NullMarked
package press.dossier.api.explorer;

import org.jspecify.annotations.NullMarked;
