package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.statement.Ownership;

/// A page of ownerships.
@Description("A page of ownerships.")
public record OwnershipConnection(
    @Description("The places of the page.") List<@NonNull OwnershipEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Ownership> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
