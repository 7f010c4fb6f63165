/// Tests of what one request may ask for.
@NullMarked
package press.dossier.query.check;

import org.jspecify.annotations.NullMarked;
