package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DateRange;
import press.dossier.model.FirmKind;
import press.dossier.model.claim.Claim;

/// A company, consortium or other organisation that acts in business.
@Description("A company, consortium or other organisation that acts in business.")
public record Firm(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Description("Its form.") FirmKind kind,
    @Nullable @Description("ISO 3166-1 alpha-2 code of its home; null if not known.")
        String country,
    @Nullable @Description("Address of its own site; null if not known.") String website,
    @Nullable @Description("When it was founded; null if not known.") DateRange foundedOn)
    implements Bidder {}
