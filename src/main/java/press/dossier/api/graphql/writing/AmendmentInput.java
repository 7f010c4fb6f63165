package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.AmendmentKind;

/// A regulation changes another.
@Input("AmendmentInput")
@Description("A regulation changes another.")
public record AmendmentInput(
    @NonNull @Description("Which changes it (slug or id).") String regulation,
    @NonNull @Description("Which is changed (slug or id).") String of,
    @NonNull @Description("How.") AmendmentKind amendment,
    @Nullable
        @Description(
            "When it happened: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String happened) {}
