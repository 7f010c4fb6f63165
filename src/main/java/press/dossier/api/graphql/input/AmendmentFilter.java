package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.AmendmentKind;

/// Which amendments to keep.
@Input("AmendmentFilter")
@Description("Which amendments to keep; all if left out.")
public record AmendmentFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull AmendmentKind> amendmentKind,
    @Nullable @Description("By a regulation, any of these slugs.") List<@NonNull String> regulation,
    @Nullable @Description("Of a regulation, any of these slugs.") List<@NonNull String> of,
    @Nullable
        @Description("That can have happened in these days; those of unknown day are left out.")
        DateSpan happened) {}
