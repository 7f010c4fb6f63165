package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// In which order publications come.
@Input("PublicationOrder")
@Description("In which order publications come; by day of publication, ascending, if left out.")
public record PublicationOrder(
    @NonNull @Description("By what.") PublicationOrderField field,
    @Nullable @Description("In which direction; ASC if left out.") Direction direction) {}
