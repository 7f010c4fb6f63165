package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Which positions to keep.
@Input("PositionFilter")
@Description("Which positions to keep; all if left out.")
public record PositionFilter(
    @Nullable @Description("Of a person, any of these slugs.") List<@NonNull String> person,
    @Nullable @Description("At a firm, body or product, any of these slugs.")
        List<@NonNull String> at,
    @Nullable @Description("That can have held on any of these days.") DateSpan during) {}
