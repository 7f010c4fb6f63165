package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.statement.Purchase;

/// A page of purchases.
@Description("A page of purchases.")
public record PurchaseConnection(
    @Description("The places of the page.") List<@NonNull PurchaseEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Purchase> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
