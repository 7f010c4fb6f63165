package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Disposition;

/// Which rulings to keep.
@Input("RulingFilter")
@Description("Which rulings to keep; all if left out.")
public record RulingFilter(
    @Nullable @Description("With a disposition, any of these.")
        List<@NonNull Disposition> disposition,
    @Nullable @Description("By a decision, any of these slugs.") List<@NonNull String> decision,
    @Nullable @Description("On a regulation or decision, any of these slugs.")
        List<@NonNull String> on,
    @Nullable @Description("With a judge, any of these slugs.") List<@NonNull String> judge,
    @Nullable
        @Description("That can have happened in these days; those of unknown day are left out.")
        DateSpan happened) {}
