package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Modality;
import press.dossier.model.Stance;
import press.dossier.model.Verification;

/// A claim to be created: what one publication does with one statement.
@Input("NewClaimInput")
@Description("A claim to be created: what one publication does with one statement.")
public record NewClaimInput(
    @Nullable
        @Description("A key of its own, for a second claim of one publication on one statement.")
        String key,
    @Nullable @Description("The statement, if held (id or key with its beat).") String statement,
    @Nullable @Description("The statement, if to be created.") NewStatementInput newStatement,
    @Nullable @Description("The publication, if held (slug or id).") String publication,
    @Nullable @Description("The publication, if to be created.") NewPublicationInput newPublication,
    @Nullable @Description("Entities that are to be created because the rest names them.")
        List<@NonNull NewEntityInput> newEntities,
    @Nullable @Description("What the publication does with the statement; ASSERTS if left out.")
        Stance stance,
    @Nullable @Description("In which mode the statement is put; FACT if left out.")
        Modality modality,
    @Nullable
        @Description(
            "When it could be known from this publication; the day of the correction if left out.")
        String reported,
    @Nullable @Description("Admiralty code, 1 to 6; 6, cannot be judged, if left out.")
        Integer credibility,
    @Nullable @Description("How the desk knows what the publication says; READ if left out.")
        Verification verification,
    @Nullable @Description("On whose word; DOCUMENT if it relays, else OWN_KNOWLEDGE, if left out.")
        AttributionInput attribution,
    @Nullable @Description("The claims that it repeats (ids or keys with their beats).")
        List<@NonNull String> relays,
    @Nullable @Description("Exact words; a quote that is not in the archived text is refused.")
        List<@NonNull QuoteInput> quotes,
    @Nullable @Description("Who may see it; everybody if left out.") VisibilityWord visibility,
    @Nullable @Description("When its embargo ends; for EMBARGO, and then needed.") Instant until) {}
