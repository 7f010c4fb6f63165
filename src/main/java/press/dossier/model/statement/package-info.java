/// What could be true, as it is served: one record per kind of statement.
@NullMarked
@DefaultNonNull
package press.dossier.model.statement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
