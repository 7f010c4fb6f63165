package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.PublicationKind;

/// A publication to be created.
@Input("NewPublicationInput")
@Description("A publication to be created.")
public record NewPublicationInput(
    @NonNull @Description("Its key: lower-case letters, digits and single hyphens.") String key,
    @NonNull @Description("Its form.") PublicationKind kind,
    @NonNull @Description("Its title.") String title,
    @Nullable @Description("Who published it, if held (slug or id).") String publisher,
    @Nullable @Description("Who published it, if to be created.") NewPublisherInput newPublisher,
    @Nullable @Description("BCP 47 tag of its language.") String language,
    @Nullable @Description("Where it can be read.") String url,
    @NonNull @Description("When: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09.")
        String published,
    @Nullable @Description("The regulation or court decision whose text it is (slug or id).")
        String embodies,
    @Nullable @Description("Its archived text, which quotes are looked up in.")
        ArchiveInput archive,
    @Nullable @Description("Who may see it; everybody if left out.") VisibilityWord visibility,
    @Nullable @Description("When its embargo ends; for EMBARGO, and then needed.") Instant until) {}
