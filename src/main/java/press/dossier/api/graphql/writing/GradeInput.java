package press.dossier.api.graphql.writing;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Reliability;

/// A grade of reliability from a day on.
@Input("GradeInput")
@Description("A grade of reliability from a day on.")
public record GradeInput(
    @NonNull @Description("The grade, A to F.") Reliability grade,
    @NonNull @Description("First day of the grade.") LocalDate since,
    @NonNull @Description("Why.") String reason) {}
