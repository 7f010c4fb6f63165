package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.ProductKind;

/// Which products to keep.
@Input("ProductFilter")
@Description("Which products to keep; all if left out.")
public record ProductFilter(
    @Nullable @Description("Of a sort, any of these.") List<@NonNull ProductKind> kind,
    @Nullable @Description("With a slug, any of these slugs.") List<@NonNull String> slug) {}
