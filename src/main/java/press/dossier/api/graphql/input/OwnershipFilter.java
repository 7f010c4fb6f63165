package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which ownerships to keep.
@Input("OwnershipFilter")
@Description("Which ownerships to keep; all if left out.")
public record OwnershipFilter(
    @Nullable @Description("By an owner, any of these slugs.") List<@NonNull String> owner,
    @Nullable @Description("Of something owned, any of these slugs.") List<@NonNull String> owned,
    @Nullable @Description("That can have held on any of these days.") DateSpan during) {}
