package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Node;
import press.dossier.model.entity.Entity;

/// An outlet, court, agency or person that publishes.
@Description("An outlet, court, agency or person that publishes.")
public record Publisher(
    @Id String id,
    @Description("Readable key, beginning with the beat.") String slug,
    @Description("Its name.") String name,
    @Nullable @Description("The entity that it is; null if the desk holds none.") Entity entity,
    @Description("Its grades of reliability, oldest first; without one it cannot be judged (F).")
        List<@NonNull Grade> grades)
    implements Node {}
