package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Somebody holds a position.
@Input("PositionInput")
@Description("Somebody holds a position.")
public record PositionInput(
    @NonNull @Description("Who holds it (slug or id).") String person,
    @NonNull @Description("Where (slug or id).") String at,
    @NonNull @Description("What the position is called.") String title,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
