package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.BidStage;

/// Somebody bids for something.
@Input("BidInput")
@Description("Somebody bids for something.")
public record BidInput(
    @NonNull @Description("Who bids, the lead first.") List<@NonNull PartyInput> bidder,
    @Nullable @Description("Who joined later.") List<@NonNull PartyInput> joined,
    @Nullable @Description("Who advises.") List<@NonNull PartyInput> adviser,
    @Nullable @Description("Who finances.") List<@NonNull PartyInput> financier,
    @NonNull @Description("What is bid for (slug or id).") String target,
    @NonNull @Description("How far it is.") BidStage stage,
    @Nullable @Description("In which capacity the bidder acts.") String capacity,
    @Nullable @Description("How much is bid, in a currency.") AmountInput amount,
    @Nullable
        @Description(
            "When it happened: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String happened) {}
