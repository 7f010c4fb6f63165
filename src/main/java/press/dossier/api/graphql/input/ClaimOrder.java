package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// In which order claims come.
@Input("ClaimOrder")
@Description("In which order claims come; by day of report, ascending, if left out.")
public record ClaimOrder(
    @NonNull @Description("By what.") ClaimOrderField field,
    @Nullable @Description("In which direction; ASC if left out.") Direction direction) {}
