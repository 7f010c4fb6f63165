package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.RegulationKind;
import press.dossier.model.claim.Claim;

/// A statute, bill, rule, order or letter that binds or would bind others.
@Description("A statute, bill, rule, order or letter that binds or would bind others.")
public record Regulation(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Description("Its form.") RegulationKind kind,
    @Nullable @Description("ISO 3166-1 alpha-2 code of its home; null if not known.")
        String country)
    implements Entity {}
