package press.dossier.model.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Publication;
import press.dossier.model.statement.Statement;

/// What came of a claim that was added.
@Description("What came of a claim that was added.")
public record AddClaimPayload(
    @Nullable @Description("The claim; null if the input was refused.") Claim claim,
    @Nullable @Description("Its statement; null if the input was refused.") Statement statement,
    @Nullable @Description("Its publication; null if the input was refused.")
        Publication publication,
    @Description("What is wrong with the input; empty if it was accepted.")
        List<@NonNull UserError> userErrors,
    @Nullable
        @Description("The revision under which it was written; null if the input was refused.")
        Integer revision) {}
