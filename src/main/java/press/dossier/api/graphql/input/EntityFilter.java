package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.EntityKind;

/// Which entities to keep.
@Input("EntityFilter")
@Description("Which entities to keep; all if left out.")
public record EntityFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull EntityKind> kind,
    @Nullable @Description("With a slug, any of these slugs.") List<@NonNull String> slug,
    @Nullable @Description("With a home in a country, any of these.") List<@NonNull String> country,
    @Nullable @Description("Followed by a beat, any of these slugs.") List<@NonNull String> beat) {}
