@NullMarked
package press.dossier.api.request;

import org.jspecify.annotations.NullMarked;
