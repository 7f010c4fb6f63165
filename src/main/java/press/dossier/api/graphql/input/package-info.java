/// The input types of the GraphQL schema: filters, orders and ways to name something.
@NullMarked
package press.dossier.api.graphql.input;

import org.jspecify.annotations.NullMarked;
