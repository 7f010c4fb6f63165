package press.dossier.model.path;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A chain of statements from one entity to another, which meets no entity twice.
@Description("A chain of statements from one entity to another, which meets no entity twice.")
public record Path(
    @Description("How many hops it has.") int length,
    @Description("Its hops, from the one end to the other.") List<@NonNull PathHop> hops,
    @Description(
            "The hop whose best-backed statement is backed worst, the first of several: no stronger than it is the whole.")
        PathHop weakest) {}
