package press.dossier.model.connection;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.statement.Purchase;

/// A place in a list of purchases.
@Description("A place in a list of purchases.")
public record PurchaseEdge(
    @Description("Opaque mark of this place, for paging.") String cursor,
    @Description("What stands at this place.") Purchase node) {}
