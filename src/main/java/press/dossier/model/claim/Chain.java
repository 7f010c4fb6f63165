package press.dossier.model.claim;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A path from a claim to one of its origins.
@Description("A path from a claim to one of its origins.")
public record Chain(
    @Description("The claims of the path: first the claim itself, last the origin.")
        List<@NonNull Claim> claims) {}
