package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A publisher to be created.
@Input("NewPublisherInput")
@Description("A publisher to be created.")
public record NewPublisherInput(
    @NonNull @Description("Its key: lower-case letters, digits and single hyphens.") String key,
    @NonNull @Description("Its name.") String name,
    @Nullable @Description("The entity that it is (slug or id).") String entity,
    @Nullable @Description("Its grades of reliability; without one it cannot be judged.")
        List<@NonNull GradeInput> reliability,
    @Nullable @Description("Who may see it; everybody if left out.") VisibilityWord visibility,
    @Nullable @Description("When its embargo ends; for EMBARGO, and then needed.") Instant until) {}
