package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Claim;

/// A human being.
@Description("A human being.")
public record Person(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Nullable @Description("ISO 3166-1 alpha-2 code of its home; null if not known.")
        String country)
    implements Bidder {}
