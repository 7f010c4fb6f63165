/// The fields of the GraphQL schema that take arguments. Together with the records of `model`,
/// whose components are the fields without arguments, they make the schema; how a field is answered
/// stands in `query.catalog`.
@NullMarked
@DefaultNonNull
package press.dossier.api.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
