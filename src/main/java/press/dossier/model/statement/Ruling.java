package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DateRange;
import press.dossier.model.Disposition;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.CourtDecision;
import press.dossier.model.entity.Entity;

/// A court decides on a regulation or on an earlier decision.
@Description("A court decides on a regulation or on an earlier decision.")
public record Ruling(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Nullable @Description("When it happened; null if not known.") DateRange happened,
    @Description("The decision.") CourtDecision decision,
    @Description("What was decided on.") Entity on,
    @Description("The judges, in the desk's order.") List<@NonNull Judge> judges,
    @Description("How the court disposed of it.") Disposition disposition,
    @Nullable
        @Description("What the court held, in the desk's words; null if the desk wrote nothing.")
        String holding)
    implements Statement {}
