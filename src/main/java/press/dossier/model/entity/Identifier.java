package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.IdentifierScheme;

/// A number that somebody else gives an entity.
@Description("A number that somebody else gives an entity.")
public record Identifier(
    @Description("Who numbers.") IdentifierScheme scheme,
    @Description("The number, in the scheme's usual spelling.") String value,
    @Nullable
        @Description("The issuing entity, where the scheme alone does not tell; null otherwise.")
        Entity issuer) {}
