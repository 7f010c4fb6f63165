package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.statement.Ownership;

/// A place in a list of ownerships.
@Description("A place in a list of ownerships.")
public record OwnershipEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Ownership node) {}
