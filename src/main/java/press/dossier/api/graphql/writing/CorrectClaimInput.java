package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A correction by which a publication takes back how it had put a claim.
@Input("CorrectClaimInput")
@Description("A correction by which a publication takes back how it had put a claim.")
public record CorrectClaimInput(
    @NonNull @Description("The claim as it stood (id or key with its beat).") String claim,
    @NonNull
        @Description("When it was corrected: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09.")
        String on,
    @NonNull @Description("What was wrong, in the desk's words.") String reason,
    @Nullable @Description("The claim that stands in its place, if held (id or key with its beat).")
        String replacement,
    @Nullable @Description("The claim that stands in its place, if to be created.")
        NewClaimInput newReplacement,
    @NonNull
        @Description("Your own key of this mutation; sent again, it is answered and not repeated.")
        String idempotencyKey) {}
