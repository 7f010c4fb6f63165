package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.statement.Bid;

/// A page of bids.
@Description("A page of bids.")
public record BidConnection(
    @Description("The places of the page.") List<@NonNull BidEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Bid> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
