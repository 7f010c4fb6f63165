package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Consequence;
import press.dossier.model.StatementKind;

/// Which affected statements to keep.
@Input("AffectedFilter")
@Description("Which affected statements to keep; all if left out.")
public record AffectedFilter(
    @Nullable @Description("With a consequence, any of these.")
        List<@NonNull Consequence> consequence,
    @Nullable @Description("Statements of a kind, any of these.")
        List<@NonNull StatementKind> statementKind,
    @Nullable @Description("With an entity in whatever part of the statement, any of these slugs.")
        List<@NonNull String> entity,
    @Nullable @Description("With an entity that a beat follows, any of these slugs.")
        List<@NonNull String> beat) {}
