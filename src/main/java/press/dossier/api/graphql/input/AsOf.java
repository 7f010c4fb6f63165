package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/// As of when a question is asked, on each of the three axes of time; today where left out.
@Input("AsOf")
@Description(
    "As of when the question is asked, inherited by everything below; today, and whatever held ever, where left out.")
public record AsOf(
    @Nullable
        @Description(
            "Keeps states whose period may contain this day, and events that had begun by it.")
        LocalDate validOn,
    @Nullable
        @Description(
            "Keeps claims that were certainly reported by the end of this day and not retracted by then, and statements and publications that then still have one.")
        LocalDate knownAt,
    @Nullable
        @Description("Reads what this dossier itself held at this instant; for the desk only.")
        Instant recordedAt) {}
