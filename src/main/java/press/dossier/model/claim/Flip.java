package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.Status;
import press.dossier.model.entity.Entity;

/// The status that a statement would have without one of its origins.
@Description("The status that a statement would have if one of its origins were withdrawn.")
public record Flip(
    @Nullable @Description("The origin, where somebody is named; else null.") Entity by,
    @Nullable @Description("The origin, where nobody is named: the publication; else null.")
        Publication publication,
    @Description("The status without it.") Status status) {}
