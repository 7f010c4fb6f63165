package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PurchaseStage;

/// Somebody buys something.
@Input("PurchaseInput")
@Description("Somebody buys something.")
public record PurchaseInput(
    @NonNull @Description("Who buys (slug or id).") String buyer,
    @Nullable @Description("Who sells (slug or id).") String seller,
    @Nullable @Description("What (slug or id).") String product,
    @Nullable @Description("For where (slug or id).") String destination,
    @Nullable @Description("The market of the rank (slug or id).") String market,
    @Nullable @Description("How far it is.") PurchaseStage stage,
    @Nullable @Description("How many.") AmountInput quantity,
    @Nullable @Description("For how much, in a currency.") AmountInput amount,
    @Nullable @Description("Share in per cent, without a unit.") AmountInput share,
    @Nullable @Description("Rank of the buyer in the market, from 1.") Integer rank,
    @Nullable
        @Description(
            "When it happened: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String happened) {}
