package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.StatementKind;

/// Which statements to keep.
@Input("StatementFilter")
@Description("Which statements to keep; all if left out.")
public record StatementFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull StatementKind> kind,
    @Nullable @Description("With an entity in whatever part, any of these slugs.")
        List<@NonNull String> entity,
    @Nullable @Description("With an entity that a beat follows, any of these slugs.")
        List<@NonNull String> beat,
    @Nullable
        @Description(
            "States that can have held, and events that can have happened, on any of these days.")
        DateSpan during) {}
