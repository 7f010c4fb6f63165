package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

/// The text of a publication as it was archived. The text itself is kept private.
@Description("The text of a publication as it was archived; the text itself is kept private.")
public record Snapshot(
    @Description("SHA-256 of the text in UTF-8, in hexadecimal.") String sha256,
    @Description("When it was archived.") Instant retrievedAt,
    @Nullable @Description("The text; null for everybody but the desk.") String text) {}
