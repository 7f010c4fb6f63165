package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.AttributionKind;
import press.dossier.model.Modality;
import press.dossier.model.Stance;
import press.dossier.model.Verification;

/// Which claims to keep.
@Input("ClaimFilter")
@Description("Which claims to keep; all if left out.")
public record ClaimFilter(
    @Nullable @Description("With a stance, any of these.") List<@NonNull Stance> stance,
    @Nullable @Description("In a mode, any of these.") List<@NonNull Modality> modality,
    @Nullable @Description("Verified in a way, any of these.")
        List<@NonNull Verification> verification,
    @Nullable @Description("Resting on something, any of these.")
        List<@NonNull AttributionKind> attribution,
    @Nullable @Description("Resting on the word of an entity, any of these slugs.")
        List<@NonNull String> attributedTo,
    @Nullable @Description("Made by a publication, any of these slugs.")
        List<@NonNull String> publication,
    @Nullable @Description("Made by a publisher, any of these slugs.")
        List<@NonNull String> publisher,
    @Nullable @Description("That can have been reported in these days.") DateSpan reported) {}
