package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.RegulationKind;

/// A statute, bill, rule, order or letter.
@Input("RegulationInput")
@Description("A statute, bill, rule, order or letter.")
public record RegulationInput(
    @NonNull @Description("The name it is shown under.") String name,
    @NonNull @Description("Of what kind.") RegulationKind kind) {}
