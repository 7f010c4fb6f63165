package press.dossier.model.claim;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.DateRange;

/// A claim or publication was withdrawn.
@Description("A claim or publication was withdrawn; from then on it counts for nothing.")
public record Retraction(
    @Description("When.") DateRange on, @Description("Why, in the desk's words.") String reason) {}
