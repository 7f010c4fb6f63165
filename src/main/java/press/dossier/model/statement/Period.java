package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;

/// The time over which a state holds.
@Description("The time over which a state holds.")
public record Period(
    @Nullable @Description("When it began; null if not known.") DateRange starts,
    @Nullable @Description("When it ended; null unless it has ended on a known day.")
        DateRange ends,
    @Description("What is known of its end.") Ending ending) {}
