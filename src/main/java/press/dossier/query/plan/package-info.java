/// The compiler: from a valid operation and the catalog to one SQL statement with its bindings.
@NullMarked
package press.dossier.query.plan;

import org.jspecify.annotations.NullMarked;
