package press.dossier.model.audit;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.FindingKind;
import press.dossier.model.claim.Claim;
import press.dossier.model.statement.Statement;

/// A weakness in what a statement rests on.
@Description("A weakness in what a statement rests on; a statement may have several.")
public record Finding(
    @Id @Description("Opaque and stable: the same finding has the same id for ever.") String id,
    @Description("In what it is weak.") FindingKind kind,
    @Description("The statement.") Statement statement,
    @Description(
            "The claims that assert the statement, the first report first; of a retracted source those that go back to one, or that are retracted themselves.")
        List<@NonNull Claim> claims) {}
