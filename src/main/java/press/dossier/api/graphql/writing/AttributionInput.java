package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.AttributionKind;

/// On whose word a publication rests a claim.
@Input("AttributionInput")
@Description("On whose word a publication rests a claim.")
public record AttributionInput(
    @NonNull @Description("What the publication rests it on.") AttributionKind kind,
    @Nullable @Description("Who said so, where named (slug or id).") String by,
    @Nullable @Description("How many unnamed people said so; for BACKGROUND only.") Integer unnamed,
    @Nullable @Description("Whether the words are about what a third party said or did.")
        Boolean secondHand) {}
