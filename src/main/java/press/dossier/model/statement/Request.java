package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DateRange;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Entity;
import press.dossier.model.entity.PublicBody;

/// A public body asks others for something.
@Description("A public body asks others for something.")
public record Request(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Nullable @Description("When it happened; null if not known.") DateRange happened,
    @Description("Who asks.") PublicBody from,
    @Description("Who is asked, in the desk's order.") List<@NonNull Entity> to,
    @Description("What is asked.") String asked)
    implements Statement {}
