package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Amount;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Bidder;
import press.dossier.model.entity.Entity;

/// Somebody owns something, over a period.
@Description("Somebody owns something, over a period.")
public record Ownership(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Description("When it held.") Period period,
    @Description("The owner.") Bidder owner,
    @Description("What is owned.") Entity owned,
    @Nullable @Description("Per cent that is owned; null if not told.") Amount share)
    implements Statement {}
