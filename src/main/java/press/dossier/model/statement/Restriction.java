package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Effect;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;
import press.dossier.model.entity.Entity;
import press.dossier.model.entity.Place;
import press.dossier.model.entity.Product;
import press.dossier.model.entity.Regulation;

/// A regulation bars, licenses or permits something, over a period.
@Description("A regulation bars, licenses or permits something, over a period.")
public record Restriction(
    @Id String id,
    StatementKind kind,
    Status status,
    Corroboration corroboration,
    Explanation explanation,
    List<@NonNull Flip> flips,
    List<@NonNull Party> parties,
    @Nullable Claim firstClaim,
    @Description("When it held.") Period period,
    @Description("The regulation.") Regulation regulation,
    @Nullable @Description("The product that is restricted; null if not one in particular.")
        Product product,
    @Nullable @Description("The place of destination; null if not one in particular.")
        Place destination,
    @Nullable
        @Description("The firm, person or body that is restricted; null if not one in particular.")
        Entity party,
    @Description("What the regulation does.") Effect effect,
    @Description("Export control classification numbers; none if none are named.")
        List<@NonNull String> eccns)
    implements Statement {}
