package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.entity.Firm;

/// A place in a list of firms.
@Description("A place in a list of firms.")
public record FirmEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Firm node) {}
