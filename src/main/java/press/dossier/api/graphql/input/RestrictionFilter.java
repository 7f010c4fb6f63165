package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Effect;

/// Which restrictions to keep.
@Input("RestrictionFilter")
@Description("Which restrictions to keep; all if left out.")
public record RestrictionFilter(
    @Nullable @Description("With an effect, any of these.") List<@NonNull Effect> effect,
    @Nullable @Description("By a regulation, any of these slugs.") List<@NonNull String> regulation,
    @Nullable @Description("On a product, any of these slugs.") List<@NonNull String> product,
    @Nullable @Description("To a destination, any of these slugs.")
        List<@NonNull String> destination,
    @Nullable @Description("Laid on a party, any of these slugs.") List<@NonNull String> party,
    @Nullable @Description("Naming a number of the Commerce Control List, any of these.")
        List<@NonNull String> eccn,
    @Nullable @Description("That can have held on any of these days.") DateSpan during) {}
