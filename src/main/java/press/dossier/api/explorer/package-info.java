/// GraphiQL in the browser, at one address.
@NullMarked
package press.dossier.api.explorer;

import org.jspecify.annotations.NullMarked;
