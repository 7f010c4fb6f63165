/// Tests of the service as its users meet it.
@NullMarked
package press.dossier;

import org.jspecify.annotations.NullMarked;
