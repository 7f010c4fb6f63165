package press.dossier.model.conflict;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import press.dossier.model.ConflictKind;

/// Two sides that cannot both be right.
@Description(
    "Two sides that cannot both be right; whether they share an origin is told, not judged.")
public record Conflict(
    @Id @Description("Opaque and stable: the same conflict has the same id for ever.") String id,
    @Description("In what they disagree.") ConflictKind kind,
    @Description("The one side; in a denial, those who assert.") ConflictSide one,
    @Description("The other side; in a denial, those who deny.") ConflictSide other,
    @Description("Whether claims of both sides go back to one origin.") boolean sameOrigin) {}
