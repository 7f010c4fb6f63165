package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.entity.Bidder;

/// A page of bidders.
@Description("A page of bidders.")
public record BidderConnection(
    @Description("The places of the page.") List<@NonNull BidderEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Bidder> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
