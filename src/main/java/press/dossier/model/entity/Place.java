package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PlaceKind;
import press.dossier.model.claim.Claim;

/// A country, region, city or other area.
@Description("A country, region, city or other area.")
public record Place(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Description("How large it is.") PlaceKind kind,
    @Nullable
        @Description("ISO 3166-1 alpha-2 code of the country that it is or lies in; null if none.")
        String country)
    implements Entity {}
