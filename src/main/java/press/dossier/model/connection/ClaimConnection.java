package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Claim;

/// A page of claims.
@Description("A page of claims.")
public record ClaimConnection(
    @Description("The places of the page.") List<@NonNull ClaimEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Claim> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
