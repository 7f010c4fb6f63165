package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which persons and firms to keep.
@Input("BidderFilter")
@Description("Which persons and firms to keep; all if left out.")
public record BidderFilter(
    @Nullable @Description("With a slug, any of these slugs.") List<@NonNull String> slug,
    @Nullable @Description("With a home in a country, any of these.")
        List<@NonNull String> country) {}
