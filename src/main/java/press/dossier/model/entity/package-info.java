/// Who and what the beat is about, as it is served: firms, persons, public bodies, products,
/// regulations, court decisions and places, with their names and identifiers.
@NullMarked
@DefaultNonNull
package press.dossier.model.entity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
