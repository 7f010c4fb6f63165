package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Amount;
import press.dossier.model.DateRange;
import press.dossier.model.PurchaseStage;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Entity;
import press.dossier.model.entity.Place;
import press.dossier.model.entity.Product;

/// Somebody buys something.
@Description("Somebody buys something.")
public record Purchase(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Nullable @Description("When it happened; null if not known.") DateRange happened,
    @Description("Who buys.") Entity buyer,
    @Nullable @Description("Who sells; null if not told.") Entity seller,
    @Nullable @Description("What is bought; null if not told.") Product product,
    @Nullable @Description("Where it goes; null if not told.") Place destination,
    @Nullable @Description("How far it has come; null if not told.") PurchaseStage stage,
    @Nullable @Description("How many; null if not told.") Amount quantity,
    @Nullable @Description("For how much money; null if not told.") Amount amount,
    @Nullable @Description("Per cent of what the buyer buys of its kind; null if not told.")
        Amount share,
    @Nullable
        @Description(
            "The buyer's rank among the seller's customers in the market, 1 being the largest; null if not told.")
        Integer rank,
    @Nullable @Description("The market of the rank; null if no rank is told.") Place market)
    implements Statement {}
