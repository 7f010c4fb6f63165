package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A publication that has been withdrawn with all of its claims.
@Input("RetractPublicationInput")
@Description("A publication that has been withdrawn with all of its claims.")
public record RetractPublicationInput(
    @NonNull @Description("The publication (slug or id).") String publication,
    @NonNull
        @Description("When it was withdrawn: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09.")
        String on,
    @NonNull @Description("Why, in the desk's words.") String reason,
    @NonNull
        @Description("Your own key of this mutation; sent again, it is answered and not repeated.")
        String idempotencyKey) {}
