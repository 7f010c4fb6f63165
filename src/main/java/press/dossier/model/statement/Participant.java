package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.DateRange;
import press.dossier.model.PartyRole;
import press.dossier.model.entity.Bidder;

/// A person or firm that takes part in a bid.
@Description("A person or firm that takes part in a bid.")
public record Participant(
    @Description("BIDDER, JOINED, ADVISER or FINANCIER.") PartyRole role,
    @Description("Who takes part.") Bidder bidder,
    @Nullable
        @Description("When it joined, where that differs from the bid's own time; null otherwise.")
        DateRange since) {}
