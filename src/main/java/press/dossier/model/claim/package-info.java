/// Who said so, as it is served: claims with their attribution and chains, publications and
/// publishers.
@NullMarked
@DefaultNonNull
package press.dossier.model.claim;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
