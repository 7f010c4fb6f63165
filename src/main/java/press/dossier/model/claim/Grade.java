package press.dossier.model.claim;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.Reliability;

/// How far a publisher can be trusted from a day on, by the Admiralty code.
@Description("How far a publisher can be trusted from a day on, by the Admiralty code.")
public record Grade(
    @Description("A is completely reliable, E unreliable, F cannot be judged.")
        Reliability reliability,
    @Description("First day of the grade.") LocalDate since,
    @Description("Why.") String reason) {}
