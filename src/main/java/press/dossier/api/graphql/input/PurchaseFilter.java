package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PurchaseStage;

/// Which purchases to keep.
@Input("PurchaseFilter")
@Description("Which purchases to keep; all if left out.")
public record PurchaseFilter(
    @Nullable @Description("At a stage, any of these.") List<@NonNull PurchaseStage> stage,
    @Nullable @Description("By a buyer, any of these slugs.") List<@NonNull String> buyer,
    @Nullable @Description("From a seller, any of these slugs.") List<@NonNull String> seller,
    @Nullable @Description("Of a product, any of these slugs.") List<@NonNull String> product,
    @Nullable @Description("To a destination, any of these slugs.")
        List<@NonNull String> destination,
    @Nullable @Description("With a rank in a market, any of these slugs.")
        List<@NonNull String> market,
    @Nullable
        @Description("That can have happened in these days; those of unknown day are left out.")
        DateSpan happened) {}
