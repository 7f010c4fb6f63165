package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DevelopmentRole;

/// Somebody designs, makes or runs a product.
@Input("DevelopmentInput")
@Description("Somebody designs, makes or runs a product.")
public record DevelopmentInput(
    @NonNull @Description("Who (slug or id).") String developer,
    @NonNull @Description("The product (slug or id).") String product,
    @NonNull @Description("What they do.") DevelopmentRole role,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
