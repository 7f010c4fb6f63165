package press.dossier.model.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Correction;

/// What came of a correction.
@Description("What came of a correction.")
public record CorrectClaimPayload(
    @Nullable @Description("The correction; null if the input was refused.") Correction correction,
    @Nullable @Description("The claim as it stood before; null if the input was refused.")
        Claim claim,
    @Nullable
        @Description(
            "The claim that stands in its place; null if none does, or if the input was refused.")
        Claim replacement,
    @Description("What is wrong with the input; empty if it was accepted.")
        List<@NonNull UserError> userErrors,
    @Nullable
        @Description("The revision under which it was written; null if the input was refused.")
        Integer revision) {}
