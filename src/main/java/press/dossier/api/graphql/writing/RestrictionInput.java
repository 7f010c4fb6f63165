package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Effect;

/// A regulation bars, licenses or permits something.
@Input("RestrictionInput")
@Description("A regulation bars, licenses or permits something.")
public record RestrictionInput(
    @NonNull @Description("The regulation (slug or id).") String regulation,
    @Nullable @Description("What is restricted (slug or id).") String product,
    @Nullable @Description("For where (slug or id).") String destination,
    @Nullable @Description("For whom (slug or id).") String party,
    @NonNull @Description("What it does.") Effect effect,
    @Nullable @Description("Export control classification numbers.") List<@NonNull String> eccns,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
