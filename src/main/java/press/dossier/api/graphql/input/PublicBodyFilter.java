package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PublicBodyKind;

/// Which public bodies to keep.
@Input("PublicBodyFilter")
@Description("Which public bodies to keep; all if left out.")
public record PublicBodyFilter(
    @Nullable @Description("Of a sort, any of these.") List<@NonNull PublicBodyKind> kind,
    @Nullable @Description("With a slug, any of these slugs.") List<@NonNull String> slug,
    @Nullable @Description("With a home in a country, any of these.")
        List<@NonNull String> country) {}
