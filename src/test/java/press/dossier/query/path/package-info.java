/// Tests that what a search for paths may cost is what is documented.
@NullMarked
package press.dossier.query.path;

import org.jspecify.annotations.NullMarked;
