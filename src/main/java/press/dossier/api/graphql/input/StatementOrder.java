package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// In which order statements come.
@Input("StatementOrder")
@Description("In which order statements come; by date, ascending, if left out.")
public record StatementOrder(
    @NonNull @Description("By what.") StatementOrderField field,
    @Nullable @Description("In which direction; ASC if left out.") Direction direction) {}
