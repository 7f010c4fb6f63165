/// How two entities are connected: chains of statements from one to the other.
@NullMarked
@DefaultNonNull
package press.dossier.model.path;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
