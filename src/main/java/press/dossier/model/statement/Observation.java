package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Amount;
import press.dossier.model.DateRange;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.claim.Publication;
import press.dossier.model.entity.Entity;

/// Something else that is worth saying, as a sentence.
@Description("Something else that is worth saying, as a sentence.")
public record Observation(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Nullable @Description("When it held; null if it is an event.") Period period,
    @Nullable @Description("When it happened; null if it is a state or the day is not known.")
        DateRange happened,
    @Nullable @Description("The entity that it is about; null if it is about a publication.")
        Entity about,
    @Nullable @Description("The publication that it is about; null if it is about an entity.")
        Publication aboutPublication,
    @Nullable @Description("Another entity that it concerns; null if none.") Entity object,
    @Description("What is observed, in the desk's words.") String sentence,
    @Nullable @Description("The name of what is measured; null if nothing is.") String measure,
    @Nullable @Description("The measured value; null if not told.") Amount measured)
    implements Statement {}
