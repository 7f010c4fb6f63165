package press.dossier.model.beat;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import press.dossier.model.Node;

/// A named set of entities that a desk follows.
@Description("A named set of entities that a desk follows.")
public record Beat(
    @Id String id,
    @Description("Readable key.") String slug,
    @Description("Its name.") String name,
    @Nullable @Description("What it is about; null if the desk wrote nothing.") String description)
    implements Node {}
