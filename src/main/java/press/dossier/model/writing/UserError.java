package press.dossier.model.writing;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A mistake in an input.
@Description("A mistake in an input; where there is one, nothing was written.")
public record UserError(
    @Description("The way to the mistake in the input, as input, quotes, 0, exact.")
        List<@NonNull String> field,
    @Description("Why it was not written.") UserErrorCode code,
    @Description("The same for people.") String message) {}
