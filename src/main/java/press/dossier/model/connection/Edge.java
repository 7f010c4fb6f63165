package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;

/// A place in a list.
@Description("A place in a list.")
public record Edge<T>(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") T node) {}
