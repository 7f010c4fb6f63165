package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DerivationKind;

/// A product comes from another.
@Input("DerivationInput")
@Description("A product comes from another.")
public record DerivationInput(
    @NonNull @Description("The product (slug or id).") String product,
    @NonNull @Description("What it comes from (slug or id).") String from,
    @NonNull @Description("How.") DerivationKind derivation,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
