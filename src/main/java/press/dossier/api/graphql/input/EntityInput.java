package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/// An entity, by exactly one of its names.
@Input("EntityInput")
@Description("An entity, by exactly one of id, slug and identifier.")
public record EntityInput(
    @Nullable @Id @Description("Its id.") String id,
    @Nullable @Description("Its readable key.") String slug,
    @Nullable @Description("A number that somebody else gives it, and nobody else.")
        IdentifierInput identifier) {}
