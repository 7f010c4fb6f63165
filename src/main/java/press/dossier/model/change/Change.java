package press.dossier.model.change;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.Node;
import press.dossier.model.claim.Correction;
import press.dossier.model.claim.Retraction;
import press.dossier.model.conflict.Conflict;

/// What a revision did to something.
@Description("What a revision did to something.")
public record Change(
    @Description("The number of the revision; give the last one you have read to the end as since.")
        Integer revision,
    @Description("When it was recorded.") Instant recordedAt,
    @Nullable @Description("What made the revision; null for everybody but the desk.")
        String reason,
    @Description("What was done.") ChangeKind kind,
    @Description("What kind of thing it was done to.") ChangedType type,
    @Nullable
        @Description(
            "What it was done to, as it is now; of a contradiction the one statement. Null where it is not there as of the day asked for.")
        Node node,
    @Nullable
        @Description(
            "The retraction that did it; null if it was none, and where it is not there as of the day asked for.")
        Retraction retraction,
    @Nullable
        @Description(
            "The correction that did it; null if it was none, and where it is not there as of the day asked for.")
        Correction correction,
    @Nullable
        @Description("The contradiction as it stands now, with both its sides; null for all else.")
        Conflict conflict) {}
