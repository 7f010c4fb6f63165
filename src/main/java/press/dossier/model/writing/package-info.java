/// How a mutation went: what was written, or which inputs were wrong.
@NullMarked
@DefaultNonNull
package press.dossier.model.writing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
