/// Where exact words are found, and where not.
@NullMarked
package press.dossier.model.quote;

import org.jspecify.annotations.NullMarked;
