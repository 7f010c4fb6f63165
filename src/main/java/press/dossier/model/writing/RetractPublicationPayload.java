package press.dossier.model.writing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.claim.Publication;
import press.dossier.model.claim.Retraction;

/// What came of the retraction of a publication.
@Description("What came of the retraction of a publication.")
public record RetractPublicationPayload(
    @Nullable @Description("The retraction; null if the input was refused.") Retraction retraction,
    @Nullable @Description("The publication; null if the input was refused.")
        Publication publication,
    @Description("What is wrong with the input; empty if it was accepted.")
        List<@NonNull UserError> userErrors,
    @Nullable
        @Description("The revision under which it was written; null if the input was refused.")
        Integer revision) {}
