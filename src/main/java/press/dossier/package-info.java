/// The service as a whole: how it starts and which commands it has.
@NullMarked
package press.dossier;

import org.jspecify.annotations.NullMarked;
