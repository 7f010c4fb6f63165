package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.change.ChangeKind;

/// Of which changes of statements and claims to tell.
@Input("StatementChangeFilter")
@Description("Of which changes of statements and claims to tell; of all if left out.")
public record StatementChangeFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull ChangeKind> kind,
    @Nullable @Description("Of statements in which an entity plays a part, any of these slugs.")
        List<@NonNull String> entity,
    @Nullable @Description("The same of an entity that a beat follows, any of these slugs.")
        List<@NonNull String> beat) {}
