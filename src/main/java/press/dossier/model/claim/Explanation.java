package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.Reason;

/// Why a statement has its status.
@Description("Why a statement has its status.")
public record Explanation(
    @Description("The rule that was followed.") String rule,
    @Description("The part of it that decided.") Reason reason,
    @Nullable @Description("Those who assert it; null if nobody does.") Side asserting,
    @Nullable @Description("Those who deny it and are no party to it; null if nobody does.")
        Side denying,
    @Description("Whether a party to the statement denies it.") boolean deniedByParty) {}
