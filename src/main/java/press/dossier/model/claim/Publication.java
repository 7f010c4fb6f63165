package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.DateRange;
import press.dossier.model.Node;
import press.dossier.model.PublicationKind;
import press.dossier.model.entity.Entity;

/// An article, filing, rule text, ruling, paper, broadcast or note.
@Description("An article, filing, rule text, ruling, paper, broadcast or note.")
public record Publication(
    @Id String id,
    @Description("Readable key, beginning with the beat.") String slug,
    @Description("Its form.") PublicationKind kind,
    @Description("Its title.") String title,
    @Description("Who published it.") Publisher publisher,
    @Nullable @Description("BCP 47 tag of its language; null if not known.") String language,
    @Nullable @Description("Where it can be read; null if not known.") String url,
    @Description("When it was published.") DateRange publishedOn,
    @Nullable
        @Description("The regulation or court decision whose text it is; null if it is none's.")
        Entity embodies,
    @Nullable @Description("Its retraction; null while it stands.") Retraction retraction,
    @Description("Its corrections of itself, without those of single claims, earliest first.")
        List<@NonNull Correction> corrections,
    @Description("Its archived texts, oldest first; the texts themselves are kept private.")
        List<@NonNull Snapshot> snapshots)
    implements Node {}
