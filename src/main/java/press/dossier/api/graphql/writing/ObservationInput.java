package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Something else is observed: an event if it says when it happened, else a state with a start or
/// what is known of its end.
@Input("ObservationInput")
@Description(
    "Something else is observed: an event if it says when it happened, else a state with a start or what is known of its end.")
public record ObservationInput(
    @Nullable @Description("The entity that it is about, or else a publication (slug or id).")
        String about,
    @Nullable @Description("The publication that it is about, or else an entity (slug or id).")
        String aboutPublication,
    @Nullable @Description("What it relates it to (slug or id).") String object,
    @NonNull @Description("What is observed, in one sentence of the desk.") String sentence,
    @Nullable @Description("Name of what is measured.") String measure,
    @Nullable @Description("How much was measured; needs a name.") AmountInput measured,
    @Nullable
        @Description(
            "When it happened: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String happened,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
