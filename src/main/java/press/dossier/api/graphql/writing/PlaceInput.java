package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PlaceKind;

/// A country, region, city or other area.
@Input("PlaceInput")
@Description("A country, region, city or other area.")
public record PlaceInput(
    @NonNull @Description("The name it is shown under.") String name,
    @NonNull @Description("Of what kind.") PlaceKind kind) {}
