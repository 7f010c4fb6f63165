package press.dossier.model.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A page of a list. In the schema each list has a connection of its own, as `FirmConnection`.
@Description("A page of a list.")
public record Connection<T>(
    @Description("The places of the page.") List<@NonNull Edge<T>> edges,
    @Description("What stands at the places of the page.") List<@NonNull T> nodes,
    @Description("Where the page lies among all pages.") PageInfo pageInfo,
    @Description("How many there are on all pages together.") int totalCount) {}
