package press.dossier.model.change;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What one revision did, as far as it was asked for.
@Description("What one revision did, as far as it was asked for.")
public record RevisionChanges(
    @Description(
            "The number of the revision; give the last one you were told as since, and you are told on from there.")
        Integer revision,
    @Description("When it was recorded.") Instant recordedAt,
    @Description("What was done, at most 100 changes, in the order of changes.")
        List<@NonNull Change> changes,
    @Description(
            "Whether the revision did more than is told here; changes tells all, since the revision before and until this one.")
        Boolean hasMore) {}
