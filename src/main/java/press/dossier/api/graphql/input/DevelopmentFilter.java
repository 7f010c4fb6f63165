package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DevelopmentRole;

/// Which developments to keep.
@Input("DevelopmentFilter")
@Description("Which developments to keep; all if left out.")
public record DevelopmentFilter(
    @Nullable @Description("In a role, any of these.") List<@NonNull DevelopmentRole> role,
    @Nullable @Description("By a developer, any of these slugs.") List<@NonNull String> developer,
    @Nullable @Description("Of a product, any of these slugs.") List<@NonNull String> product,
    @Nullable @Description("That can have held on any of these days.") DateSpan during) {}
