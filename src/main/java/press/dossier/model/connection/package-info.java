/// Pages of the things above, in the shape of Relay's connections.
@NullMarked
@DefaultNonNull
package press.dossier.model.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
