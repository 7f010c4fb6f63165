package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.BidStage;

/// Which bids to keep.
@Input("BidFilter")
@Description("Which bids to keep; all if left out.")
public record BidFilter(
    @Nullable @Description("At a stage, any of these.") List<@NonNull BidStage> stage,
    @Nullable @Description("For a target, any of these slugs.") List<@NonNull String> target,
    @Nullable @Description("With a participant, any of these slugs.")
        List<@NonNull String> participant,
    @Nullable
        @Description("That can have happened in these days; those of unknown day are left out.")
        DateSpan happened) {}
