package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Entity;
import press.dossier.model.entity.Person;

/// A person holds a position, over a period.
@Description("A person holds a position, over a period.")
public record Position(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Description("When it held.") Period period,
    @Description("The person.") Person person,
    @Description("Where the position is held.") Entity at,
    @Description("What the position is called.") String title)
    implements Statement {}
