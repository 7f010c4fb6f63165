/// Beats, and the moments of a timeline.
@NullMarked
@DefaultNonNull
package press.dossier.model.beat;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
