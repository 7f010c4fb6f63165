package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.entity.Product;

/// A place in a list of products.
@Description("A place in a list of products.")
public record ProductEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Product node) {}
