package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A decision of a court.
@Input("CourtDecisionInput")
@Description("A decision of a court.")
public record CourtDecisionInput(
    @NonNull @Description("The name it is shown under.") String name,
    @Nullable @Description("The court (slug or id).") String court) {}
