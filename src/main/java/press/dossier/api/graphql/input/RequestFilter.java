package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which requests to keep.
@Input("RequestFilter")
@Description("Which requests to keep; all if left out.")
public record RequestFilter(
    @Nullable @Description("From a public body, any of these slugs.") List<@NonNull String> from,
    @Nullable @Description("To somebody, any of these slugs.") List<@NonNull String> to,
    @Nullable
        @Description("That can have happened in these days; those of unknown day are left out.")
        DateSpan happened) {}
