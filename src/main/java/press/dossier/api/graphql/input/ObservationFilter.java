package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which observations to keep.
@Input("ObservationFilter")
@Description("Which observations to keep; all if left out.")
public record ObservationFilter(
    @Nullable @Description("About an entity, any of these slugs.") List<@NonNull String> about,
    @Nullable @Description("With an object, any of these slugs.") List<@NonNull String> object,
    @Nullable @Description("Of a measure, any of these names.") List<@NonNull String> measure) {}
