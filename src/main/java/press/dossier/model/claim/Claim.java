package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DateRange;
import press.dossier.model.Modality;
import press.dossier.model.Node;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.statement.Statement;

/// A publication asserts, denies or questions a statement.
@Description("A publication asserts, denies or questions a statement.")
public record Claim(
    @Id String id,
    @Description("The statement.") Statement statement,
    @Description("The publication.") Publication publication,
    @Description("What the publication does with the statement.") Stance stance,
    @Description("In which mode the statement is put.") Modality modality,
    @Description("When it could be known from this publication.") DateRange reportedOn,
    @Description("Admiralty code: 1 is confirmed, 5 improbable, 6 cannot be judged.")
        int credibility,
    @Description("How the desk knows what the publication says.") Verification verification,
    @Description("On whose word the publication rests the claim.") Attribution attribution,
    @Description("Whether the claims that it repeats lead back to it; such a claim adds no origin.")
        boolean circular,
    @Nullable @Description("Its retraction, or else that of its publication; null while it stands.")
        Retraction retraction,
    @Description("Its corrections and those of its publication, earliest first.")
        List<@NonNull Correction> corrections,
    @Description("The corrections that put this claim in the place of another, earliest first.")
        List<@NonNull Correction> replaces,
    @Description("The claims that it repeats, in the desk's order.") List<@NonNull Claim> relays,
    @Description(
            "Those of the claims that it repeats which are of another statement, in the desk's order.")
        List<@NonNull Claim> distorts,
    @Description("The paths from this claim to its origins, shortest first, at most 20.")
        List<@NonNull Chain> chains,
    @Description("Its exact words in the archived text, in the desk's order.")
        List<@NonNull Quote> quotes)
    implements Node {}
