package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.AmendmentKind;
import press.dossier.model.DateRange;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Regulation;

/// A regulation changes another.
@Description("A regulation changes another.")
public record Amendment(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Nullable @Description("When it happened; null if not known.") DateRange happened,
    @Description("The regulation that changes the other.") Regulation regulation,
    @Description("The regulation that is changed.") Regulation of,
    @Description("What it does to it.") AmendmentKind amendmentKind)
    implements Statement {}
