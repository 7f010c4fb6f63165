package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.DateRange;
import press.dossier.model.JudgePart;
import press.dossier.model.PartyRole;
import press.dossier.model.entity.Entity;

/// The part that an entity plays in a statement.
@Description("The part that an entity plays in a statement.")
public record Party(
    @Description("The part.") PartyRole role,
    @Description("Who plays it.") Entity entity,
    @Nullable
        @Description(
            "When it joined, where that differs from the statement's own time; null otherwise.")
        DateRange since,
    @Nullable @Description("For a judge: what the judge did; null otherwise.") JudgePart part) {}
