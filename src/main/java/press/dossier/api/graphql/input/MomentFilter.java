package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.MomentKind;
import press.dossier.model.StatementKind;

/// Which moments to keep.
@Input("MomentFilter")
@Description("Which moments to keep; all if left out.")
public record MomentFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull MomentKind> kind,
    @Nullable @Description("Of statements of a kind, any of these; publications are left out.")
        List<@NonNull StatementKind> statementKind,
    @Nullable @Description("That can lie in these days.") DateSpan at) {}
