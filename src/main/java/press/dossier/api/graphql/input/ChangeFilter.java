package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.change.ChangeKind;
import press.dossier.model.change.ChangedType;

/// Which changes to keep.
@Input("ChangeFilter")
@Description("Which changes to keep; all if left out.")
public record ChangeFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull ChangeKind> kind,
    @Nullable @Description("Done to something of a type, any of these.")
        List<@NonNull ChangedType> type,
    @Nullable
        @Description(
            "Of an entity, of statements in which it plays a part, or of claims and publications that speak of these; any of these slugs.")
        List<@NonNull String> entity,
    @Nullable
        @Description(
            "The same of an entity that a beat follows, or of the beat, any of these slugs.")
        List<@NonNull String> beat) {}
