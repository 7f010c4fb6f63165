package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Claim;

/// A decision of a court.
@Description("A decision of a court.")
public record CourtDecision(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Nullable @Description("The court that gave it; null if not known.") PublicBody court)
    implements Entity {}
