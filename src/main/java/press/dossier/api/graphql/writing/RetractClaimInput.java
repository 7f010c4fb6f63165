package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A claim that its publication has withdrawn.
@Input("RetractClaimInput")
@Description("A claim that its publication has withdrawn.")
public record RetractClaimInput(
    @NonNull @Description("The claim (id or key with its beat).") String claim,
    @NonNull
        @Description("When it was withdrawn: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09.")
        String on,
    @NonNull @Description("Why, in the desk's words.") String reason,
    @NonNull
        @Description("Your own key of this mutation; sent again, it is answered and not repeated.")
        String idempotencyKey) {}
