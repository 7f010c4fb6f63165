package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Exact words of the archived text of the claim's publication.
@Input("QuoteInput")
@Description("Exact words of the archived text of the claim's publication.")
public record QuoteInput(
    @NonNull @Description("The words; white space, kinds of quotation mark and Unicode form aside.")
        String exact,
    @Nullable @Description("Words right before, where the words stand more than once.")
        String prefix,
    @Nullable @Description("Words right behind.") String suffix) {}
