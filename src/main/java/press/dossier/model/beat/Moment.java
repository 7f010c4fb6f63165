package press.dossier.model.beat;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.DateRange;
import press.dossier.model.MomentKind;
import press.dossier.model.claim.Publication;
import press.dossier.model.statement.Statement;

/// A moment of a timeline.
@Description(
    "A moment of a timeline: a state begins or ends, an event happens, something is published.")
public record Moment(
    @Description("What happens.") MomentKind kind,
    @Description("When it happens.") DateRange at,
    @Nullable @Description("The state or event; null if something is published.")
        Statement statement,
    @Nullable @Description("The publication; null unless something is published.")
        Publication publication) {}
