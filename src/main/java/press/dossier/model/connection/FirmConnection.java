package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.entity.Firm;

/// A page of firms.
@Description("A page of firms.")
public record FirmConnection(
    @Description("The places of the page.") List<@NonNull FirmEdge> edges,
    @Description("What stands at the places of the page.") List<@NonNull Firm> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
