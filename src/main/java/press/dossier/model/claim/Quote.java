package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// Exact words of a claim, with their place in the archived text of its publication.
@Description("Exact words of a claim, with their place in the archived text of its publication.")
public record Quote(
    @Description("The words.") String exact,
    @Nullable @Description("Words right before; null if the desk gave none.") String prefix,
    @Nullable @Description("Words right behind; null if the desk gave none.") String suffix,
    @Description("Offset of the first character in the archived text, in Unicode code points.")
        int start,
    @Description("Offset behind the last character, in Unicode code points.") int end,
    @Description("The archived text in which they stand.") Snapshot snapshot) {}
