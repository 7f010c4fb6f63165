package press.dossier.model.path;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Side;
import press.dossier.model.entity.Entity;
import press.dossier.model.statement.Statement;

/// A step of a path: two entities that play parts in the same statements.
@Description("A step of a path: two entities that play parts in the same statements.")
public record PathHop(
    @Description("The entity that the hop leaves.") Entity from,
    @Description("The entity that the hop reaches.") Entity to,
    @Description(
            "Statements in which both play a part and that somebody asserts, the best-backed first, at most 10.")
        List<@NonNull Statement> statements,
    @Description("How many such statements there are.") int statementCount,
    @Description("What those who assert the best-backed of them weigh.") Side best) {}
