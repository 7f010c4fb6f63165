/// Where sources disagree.
@NullMarked
@DefaultNonNull
package press.dossier.model.conflict;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
