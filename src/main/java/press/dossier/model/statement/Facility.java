package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Amount;
import press.dossier.model.FacilityKind;
import press.dossier.model.FacilityStage;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Firm;
import press.dossier.model.entity.Place;

/// A firm has or plans a facility at a place, over a period.
@Description("A firm has or plans a facility at a place, over a period.")
public record Facility(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Description("When it held.") Period period,
    @Description("The firm.") Firm firm,
    @Description("Where it is.") Place place,
    @Description("What it is for.") FacilityKind facilityKind,
    @Description("How far it has come.") FacilityStage stage,
    @Nullable @Description("How much it can do; null if not told.") Amount capacity,
    @Nullable @Description("The money put into it; null if not told.") Amount amount)
    implements Statement {}
