package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PublicBodyKind;

/// An agency, court, ministry, legislature or university, or unnamed officials.
@Input("PublicBodyInput")
@Description("An agency, court, ministry, legislature or university, or unnamed officials.")
public record PublicBodyInput(
    @NonNull @Description("The name it is shown under.") String name,
    @NonNull @Description("Of what kind.") PublicBodyKind kind,
    @Nullable @Description("Its website.") String website) {}
