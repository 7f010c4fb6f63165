package press.dossier.model.audit;

import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.Consequence;
import press.dossier.model.Status;
import press.dossier.model.statement.Statement;

/// A statement that would stand otherwise if a publication were retracted.
@Description(
    "A statement that would stand otherwise if a publication were retracted, and with it all of its claims as origins of others.")
public record Affected(
    @Description("What would become of it.") Consequence consequence,
    @Description("The statement.") Statement statement,
    @Description("Its status as it is.") Status statusNow,
    @Description("Its status without the publication.") Status statusWithout,
    @Description("How many independent origins assert it as it is.") int originsNow,
    @Description("How many independent origins would assert it without the publication.")
        int originsWithout) {}
