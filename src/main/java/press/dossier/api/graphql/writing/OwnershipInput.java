package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Somebody owns something.
@Input("OwnershipInput")
@Description("Somebody owns something.")
public record OwnershipInput(
    @NonNull @Description("Who owns (slug or id).") String owner,
    @NonNull @Description("What is owned (slug or id).") String owned,
    @Nullable @Description("Share in per cent, without a unit.") AmountInput share,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
