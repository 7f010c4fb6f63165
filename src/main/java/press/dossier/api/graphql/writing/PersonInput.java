package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A human being.
@Input("PersonInput")
@Description("A human being.")
public record PersonInput(@NonNull @Description("The name it is shown under.") String name) {}
