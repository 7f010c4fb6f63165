package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.DateRange;

/// A publication corrected itself, or one of its claims.
@Description(
    "A publication corrected itself, or one of its claims: from then on that claim counts for nothing, and its replacement stands.")
public record Correction(
    @Description("When.") DateRange on,
    @Description("What was wrong, in the desk's words.") String reason,
    @Nullable
        @Description(
            "The claim as it stood before; null if the publication corrected itself without regard to one, and where it is not listed as of the day asked for.")
        Claim claim,
    @Nullable
        @Description("The claim that stands in its place; null if none does or you may not see it.")
        Claim replacement) {}
