package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// In which order moments come.
@Input("MomentOrder")
@Description("In which order moments come; by time of happening, ascending, if left out.")
public record MomentOrder(
    @NonNull @Description("By what.") MomentOrderField field,
    @Nullable @Description("In which direction; ASC if left out.") Direction direction) {}
