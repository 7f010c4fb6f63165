package press.dossier.model.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.dossier.model.StatementField;

/// The forms of the numbers and units of amounts: of money, of things, of per cent, of whatever an
/// observation measures.
public final class Amounts {

  /// The unit of a share, which is never written out.
  public static final String PER_CENT = "%";

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Form<String> CURRENCY =
      text ->
          CURRENCIES.contains(text)
              ? Form.accepted(text)
              : Form.declined(
                  "is no currency: " + Excerpt.of(text), "three capital letters: USD, CNY, MYR");
  private static final Form<BigDecimal> NOT_NEGATIVE =
      within(number -> number.signum() >= 0, "it cannot be less than 0");
  private static final Form<BigDecimal> SHARE =
      within(
          number -> number.signum() >= 0 && number.compareTo(WHOLE) <= 0,
          "a share is a number of per cent, from 0 to 100");

  private Amounts() {}

  /// The unit of a field's amount; empty for a share, which has none but per cent.
  public static Optional<Form<String>> unit(StatementField field) {
    return switch (field) {
      case SHARE -> Optional.empty();
      case AMOUNT -> Optional.of(CURRENCY);
      default -> Optional.of(Texts.NAME);
    };
  }

  /// The number of a field's amount. Money and things are counted from nothing; what an observation
  /// measures may lie below.
  public static Form<BigDecimal> number(StatementField field) {
    return switch (field) {
      case SHARE -> SHARE;
      case AMOUNT, QUANTITY -> NOT_NEGATIVE;
      default -> Numbers.NUMBER;
    };
  }

  private static Form<BigDecimal> within(Predicate<BigDecimal> bounds, String hint) {
    return text -> {
      Form.Outcome<BigDecimal> number = Numbers.NUMBER.read(text);
      boolean outside =
          number instanceof Form.Outcome.Accepted<BigDecimal>(BigDecimal value)
              && !bounds.test(value);
      return outside ? Form.declined("cannot be " + Excerpt.of(text), hint) : number;
    };
  }
}
