package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.NameKind;

/// A further name of an entity.
@Input("NameInput")
@Description("A further name of an entity.")
public record NameInput(
    @NonNull @Description("The name.") String text,
    @NonNull @Description("How it is used.") NameKind kind,
    @Nullable @Description("BCP 47 tag of its language.") String language) {}
