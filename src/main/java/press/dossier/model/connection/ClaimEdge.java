package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.claim.Claim;

/// A place in a list of claims.
@Description("A place in a list of claims.")
public record ClaimEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Claim node) {}
