package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.ProductKind;
import press.dossier.model.claim.Claim;

/// Something that is made, sold, run or broadcast.
@Description("Something that is made, sold, run or broadcast.")
public record Product(
    @Id String id,
    String slug,
    String name,
    @Nullable String description,
    List<@NonNull Name> names,
    List<@NonNull Identifier> identifiers,
    @Nullable Claim firstClaim,
    @Description("What sort of product it is.") ProductKind kind)
    implements Entity {}
