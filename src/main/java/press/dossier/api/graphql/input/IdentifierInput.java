package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.IdentifierScheme;

/// A number that somebody else gives an entity.
@Input("IdentifierInput")
@Description("A number that somebody else gives an entity.")
public record IdentifierInput(
    @NonNull @Description("Who numbers.") IdentifierScheme scheme,
    @NonNull @Description("The number.") String value,
    @Nullable @Description("Slug of the issuing entity, where the scheme alone does not tell.")
        String issuer) {}
