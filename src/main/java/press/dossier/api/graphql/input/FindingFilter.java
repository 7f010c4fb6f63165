package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.FindingKind;
import press.dossier.model.StatementKind;

/// Which findings to keep.
@Input("FindingFilter")
@Description("Which findings to keep; all if left out.")
public record FindingFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull FindingKind> kind,
    @Nullable @Description("On a statement of a kind, any of these.")
        List<@NonNull StatementKind> statementKind,
    @Nullable @Description("With an entity in whatever part of the statement, any of these slugs.")
        List<@NonNull String> entity,
    @Nullable @Description("With an entity that a beat follows, any of these slugs.")
        List<@NonNull String> beat) {}
