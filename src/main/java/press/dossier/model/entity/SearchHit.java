package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.NameKind;

/// An entity that a search found.
@Description("An entity that a search found.")
public record SearchHit(
    @Description("How well it matches, 0 to 1,000; 1,000 is the name itself.") int rank,
    @Description("The name that matched best.") String matched,
    @Nullable
        @Description("The kind of that name; null if it is the one the entity is shown under.")
        NameKind nameKind,
    @Description("The entity.") Entity entity) {}
