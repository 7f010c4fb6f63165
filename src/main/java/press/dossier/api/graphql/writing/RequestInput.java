package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A public body asks something of others.
@Input("RequestInput")
@Description("A public body asks something of others.")
public record RequestInput(
    @NonNull @Description("Who asks (slug or id).") String from,
    @NonNull @Description("Who is asked.") List<@NonNull PartyInput> to,
    @NonNull @Description("What is asked.") String asked,
    @Nullable
        @Description(
            "When it happened: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String happened) {}
