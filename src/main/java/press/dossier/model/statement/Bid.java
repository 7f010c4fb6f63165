package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Amount;
import press.dossier.model.BidStage;
import press.dossier.model.DateRange;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Entity;

/// Somebody offers to buy something.
@Description("Somebody offers to buy something.")
public record Bid(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Nullable @Description("When it happened; null if not known.") DateRange happened,
    @Description(
            "Who takes part: bidders first, the lead before all others, then those who joined, advisers and financiers.")
        List<@NonNull Participant> participants,
    @Description("What the bid is for.") Entity target,
    @Description("How far it has come.") BidStage stage,
    @Nullable @Description("The capacity in which the bidder acts; null if not told.")
        String capacity,
    @Nullable @Description("The money that is offered; null if not told.") Amount amount)
    implements Statement {}
