package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.entity.Bidder;

/// A place in a list of bidders.
@Description("A place in a list of bidders.")
public record BidderEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Bidder node) {}
