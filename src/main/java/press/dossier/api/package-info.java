/// How Dossier is served.
@NullMarked
package press.dossier.api;

import org.jspecify.annotations.NullMarked;
