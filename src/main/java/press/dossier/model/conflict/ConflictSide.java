package press.dossier.model.conflict;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Stance;
import press.dossier.model.claim.Claim;
import press.dossier.model.statement.Statement;

/// A side of a conflict.
@Description("A side of a conflict: a statement, and who asserts or denies it.")
public record ConflictSide(
    @Description("What is asserted or denied.") Statement statement,
    @Description("Whether this side asserts the statement or denies it.") Stance stance,
    @Description("The claims of this side, the first report first.") List<@NonNull Claim> claims) {}
