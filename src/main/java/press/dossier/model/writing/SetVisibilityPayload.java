package press.dossier.model.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Node;

/// What came of a change of visibility.
@Description("What came of a change of visibility.")
public record SetVisibilityPayload(
    @Nullable @Description("What is shown or hidden now; null if the input was refused.") Node node,
    @Description("What is wrong with the input; empty if it was accepted.")
        List<@NonNull UserError> userErrors,
    @Nullable @Description("The revision that made the change; null if nothing changed.")
        Integer revision) {}
