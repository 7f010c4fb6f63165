package press.dossier.api.graphql.writing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// The text of a publication as it was archived; it is kept private.
@Input("ArchiveInput")
@Description("The text of a publication as it was archived; it is kept private.")
public record ArchiveInput(
    @NonNull @Description("When it was archived.") Instant retrieved,
    @NonNull @Description("The text, kept letter by letter.") String text) {}
