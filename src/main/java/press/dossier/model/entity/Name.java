package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.NameKind;

/// A further name of an entity.
@Description("A further name of an entity.")
public record Name(
    @Description("The name as written.") String text,
    @Description("How the name is used.") NameKind kind,
    @Nullable @Description("BCP 47 tag; null if the name belongs to no language.")
        String language) {}
