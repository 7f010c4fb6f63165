package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.AttributionKind;
import press.dossier.model.entity.Entity;

/// On whose word a publication rests a claim.
@Description("On whose word a publication rests a claim.")
public record Attribution(
    @Description("What the publication rests it on.") AttributionKind kind,
    @Nullable @Description("Who said so; null if nobody is named.") Entity by,
    @Nullable @Description("How many unnamed people said so; null if not told or none.")
        Integer unnamed,
    @Description("Whether the words are about what a third party said or did.")
        boolean secondHand) {}
