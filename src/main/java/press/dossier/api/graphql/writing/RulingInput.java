package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Disposition;

/// A court rules on something.
@Input("RulingInput")
@Description("A court rules on something.")
public record RulingInput(
    @NonNull @Description("The decision (slug or id).") String decision,
    @NonNull @Description("What it rules on (slug or id).") String on,
    @Nullable @Description("Who judged.") List<@NonNull PartyInput> judge,
    @NonNull @Description("How it rules.") Disposition disposition,
    @Nullable @Description("What it held, in the desk's words.") String holding,
    @Nullable
        @Description(
            "When it happened: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String happened) {}
