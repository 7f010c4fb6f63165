package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.JudgePart;

/// Somebody who shares a part in a statement with others.
@Input("PartyInput")
@Description("Somebody who shares a part in a statement with others.")
public record PartyInput(
    @NonNull @Description("Who (slug or id).") String entity,
    @Nullable
        @Description(
            "When they joined, where that differs from the statement's own time; not for a judge.")
        String since,
    @Nullable @Description("What a judge did; for a judge only.") JudgePart part) {}
