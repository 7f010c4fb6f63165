package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.FacilityKind;
import press.dossier.model.FacilityStage;

/// A firm has or plans a facility.
@Input("FacilityInput")
@Description("A firm has or plans a facility.")
public record FacilityInput(
    @NonNull @Description("The firm (slug or id).") String firm,
    @NonNull @Description("Where (slug or id).") String place,
    @NonNull @Description("Of what kind.") FacilityKind facility,
    @NonNull @Description("How far it is.") FacilityStage stage,
    @Nullable @Description("Its capacity.") AmountInput quantity,
    @Nullable @Description("What it costs, in a currency.") AmountInput amount,
    @Nullable
        @Description(
            "When it began: 2024, 2024-12, 2024-12-08 or 2024-12-08/2024-12-09; not known if left out.")
        String starts,
    @Nullable @Description("When it ended, written alike.") String ends,
    @Nullable @Description("Without an end date, what is known of its end; OPEN if left out.")
        PeriodEnding ending) {}
