package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// In which order entities come.
@Input("EntityOrder")
@Description("In which order entities come; by name, ascending, if left out.")
public record EntityOrder(
    @NonNull @Description("By what.") EntityOrderField field,
    @Nullable @Description("In which direction; ASC if left out.") Direction direction) {}
