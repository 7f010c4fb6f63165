/// The schema as clients see it.
@NullMarked
package press.dossier.api.graphql;

import org.jspecify.annotations.NullMarked;
