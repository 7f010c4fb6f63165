package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which court decisions to keep.
@Input("CourtDecisionFilter")
@Description("Which court decisions to keep; all if left out.")
public record CourtDecisionFilter(
    @Nullable @Description("With a slug, any of these slugs.") List<@NonNull String> slug,
    @Nullable @Description("Given by a court, any of these slugs.") List<@NonNull String> court) {}
