package press.dossier.model;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A number with what it counts and how it is meant.
///
/// @param value the number
/// @param unit an ISO 4217 currency (`USD`), a percent sign, or what is counted (`chips`)
/// @param bound whether the number is exact, a lower or an upper bound, or a rough one
@Description("A number with what it counts and how it is meant.")
public record Amount(
    @NonNull @Description("The number.") BigDecimal value,
    @NonNull @Description("An ISO 4217 currency, a percent sign, or what is counted.") String unit,
    @NonNull @Description("Whether the number is exact, a bound, or a rough one.") Bound bound) {}
