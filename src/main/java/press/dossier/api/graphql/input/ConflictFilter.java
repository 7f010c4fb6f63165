package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.ConflictKind;
import press.dossier.model.StatementKind;

/// Which conflicts to keep.
@Input("ConflictFilter")
@Description("Which conflicts to keep; all if left out.")
public record ConflictFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull ConflictKind> kind,
    @Nullable @Description("Between statements of a kind, any of these.")
        List<@NonNull StatementKind> statementKind,
    @Nullable @Description("With an entity in whatever part of a side, any of these slugs.")
        List<@NonNull String> entity,
    @Nullable @Description("With an entity that a beat follows, any of these slugs.")
        List<@NonNull String> beat) {}
