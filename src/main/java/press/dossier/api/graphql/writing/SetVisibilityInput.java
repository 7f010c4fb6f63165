package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// What is to be shown or hidden.
@Input("SetVisibilityInput")
@Description("What is to be shown or hidden, and to whom.")
public record SetVisibilityInput(
    @NonNull @Id @Description("Id of an entity, statement, claim, publication, publisher or beat.")
        String id,
    @NonNull @Description("Who may see it.") VisibilityWord visibility,
    @Nullable @Description("When the embargo ends; for EMBARGO, and then needed.") Instant until,
    @NonNull
        @Description("Your own key of this mutation; sent again, it is answered and not repeated.")
        String idempotencyKey) {}
