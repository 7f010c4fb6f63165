package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DerivationKind;

/// Which derivations to keep.
@Input("DerivationFilter")
@Description("Which derivations to keep; all if left out.")
public record DerivationFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull DerivationKind> derivationKind,
    @Nullable @Description("Of a product, any of these slugs.") List<@NonNull String> product,
    @Nullable @Description("From a product, any of these slugs.") List<@NonNull String> from,
    @Nullable @Description("That can have held on any of these days.") DateSpan during) {}
