package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Of which new contradictions to tell.
@Input("ConflictFoundFilter")
@Description("Of which new contradictions to tell; of all if left out.")
public record ConflictFoundFilter(
    @Nullable @Description("Of statements in which an entity plays a part, any of these slugs.")
        List<@NonNull String> entity,
    @Nullable @Description("The same of an entity that a beat follows, any of these slugs.")
        List<@NonNull String> beat) {}
