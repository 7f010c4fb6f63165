package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.FirmKind;

/// A company, consortium or other organisation that acts in business.
@Input("FirmInput")
@Description("A company, consortium or other organisation that acts in business.")
public record FirmInput(
    @NonNull @Description("The name it is shown under.") String name,
    @NonNull @Description("Of what kind.") FirmKind kind,
    @Nullable @Description("Its website.") String website,
    @Nullable @Description("When it was founded, as a date.") String foundedOn) {}
