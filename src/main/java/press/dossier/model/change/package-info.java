/// What the dossier's revisions did, for those who come back.
@NullMarked
@DefaultNonNull
package press.dossier.model.change;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
