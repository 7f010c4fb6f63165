package press.dossier.model;

import java.math.BigDecimal;

/// A number with what it counts and how it is meant.
///
/// @param value the number
/// @param unit an ISO 4217 currency (`USD`), a percent sign, or what is counted (`chips`)
/// @param bound whether the number is exact, a lower or an upper bound, or a rough one
public record Amount(BigDecimal value, String unit, Bound bound) {}
