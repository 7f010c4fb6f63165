package press.dossier.model.path;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.entity.Entity;

/// What a search for paths between two entities found.
@Description("What a search for paths between two entities found.")
public record PathSearch(
    @Nullable @Description("The one end; null if there is no entity of that name.") Entity from,
    @Nullable @Description("The other end; null if there is no entity of that name.") Entity to,
    @Description(
            "The shortest paths; none if the ends are not connected within so many hops, or if both are one entity.")
        List<@NonNull Path> paths,
    @Description(
            "Entities that the search came to and did not go through, because they play more parts than the service goes through, 1,000 unless it is told otherwise; by name, at most 20.")
        List<@NonNull Entity> hubsLeftOut,
    @Description(
            "Whether the search ended early because it had looked at as much as it may; there may be further paths.")
        boolean budgetExceeded) {}
