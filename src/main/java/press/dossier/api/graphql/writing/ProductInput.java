package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.ProductKind;

/// Something that is made, sold, run or broadcast.
@Input("ProductInput")
@Description("Something that is made, sold, run or broadcast.")
public record ProductInput(
    @NonNull @Description("The name it is shown under.") String name,
    @NonNull @Description("Of what kind.") ProductKind kind) {}
