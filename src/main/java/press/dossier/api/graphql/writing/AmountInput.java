package press.dossier.api.graphql.writing;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/// A number with what it counts: one of the four, and the unit.
@Input("AmountInput")
@Description("A number with what it counts: one of the four, and the unit.")
public record AmountInput(
    @Nullable @Description("The number, if it is exact.") BigDecimal exactly,
    @Nullable @Description("The number, if it is more.") BigDecimal moreThan,
    @Nullable @Description("The number, if it is less.") BigDecimal lessThan,
    @Nullable @Description("The number, if it is rough.") BigDecimal about,
    @Nullable @Description("A currency of three letters, or what is counted; for a share none.")
        String unit) {}
