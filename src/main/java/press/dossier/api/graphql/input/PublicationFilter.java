package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PublicationKind;

/// Which publications to keep.
@Input("PublicationFilter")
@Description("Which publications to keep; all if left out.")
public record PublicationFilter(
    @Nullable @Description("Of a form, any of these.") List<@NonNull PublicationKind> kind,
    @Nullable @Description("Of a publisher, any of these slugs.") List<@NonNull String> publisher,
    @Nullable @Description("In a language, any of these tags.") List<@NonNull String> language,
    @Nullable @Description("Being the text of a regulation or decision, any of these slugs.")
        List<@NonNull String> embodies,
    @Nullable @Description("That can have been published in these days.") DateSpan published) {}
