package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.entity.Product;

/// A page of products.
@Description("A page of products.")
public record ProductConnection(
    @Description("The places of the page.") List<@NonNull ProductEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Product> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
