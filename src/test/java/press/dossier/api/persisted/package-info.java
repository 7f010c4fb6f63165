@NullMarked
package press.dossier.api.persisted;

import org.jspecify.annotations.NullMarked;
