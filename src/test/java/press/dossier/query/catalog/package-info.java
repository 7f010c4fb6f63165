/// Tests that the catalog knows the whole schema.
@NullMarked
package press.dossier.query.catalog;

import org.jspecify.annotations.NullMarked;
