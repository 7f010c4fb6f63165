package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.statement.Bid;

/// A place in a list of bids.
@Description("A place in a list of bids.")
public record BidEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Bid node) {}
