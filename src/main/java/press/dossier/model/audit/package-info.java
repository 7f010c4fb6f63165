/// What statements rest on: where that is weak, and what falls with a publication.
@NullMarked
@DefaultNonNull
package press.dossier.model.audit;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
