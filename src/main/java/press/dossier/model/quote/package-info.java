/// Where exact words stand in an archived text.
@NullMarked
package press.dossier.model.quote;

import org.jspecify.annotations.NullMarked;
