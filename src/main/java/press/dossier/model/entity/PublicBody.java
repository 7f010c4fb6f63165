package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PublicBodyKind;
import press.dossier.model.claim.Claim;

/// An agency, court, ministry, legislature or university; also unnamed officials.
@Description("An agency, court, ministry, legislature or university; also unnamed officials.")
public record PublicBody(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Description("What sort of body it is.") PublicBodyKind kind,
    @Nullable @Description("ISO 3166-1 alpha-2 code of its home; null if not known.")
        String country,
    @Nullable @Description("Address of its own site; null if not known.") String website)
    implements Entity {}
