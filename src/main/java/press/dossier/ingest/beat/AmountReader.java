package press.dossier.ingest.beat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.ingest.problem.Excerpt;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Form;
import press.dossier.ingest.yaml.Numbers;
import press.dossier.ingest.yaml.Texts;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.StatementField;

/// Reads amounts: of money, of things, of per cent, of whatever an observation measures.
final class AmountReader {

  private static final String PER_CENT = "%";
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

  private final Run run;
  private final Fields statement;

  AmountReader(Run run, Fields statement) {
    this.run = run;
    this.statement = statement;
  }

  Optional<Amount> read(StatementField field, Yaml value) {
    if (field == StatementField.SHARE && value instanceof Yaml.Scalar number) {
      return statement
          .read(number, Excerpt.word(Words.of(field)), SHARE)
          .map(share -> new Amount(share, PER_CENT, Bound.EXACT));
    }
    return run.one(value, "an amount", fields -> amount(fields, field));
  }

  private static Optional<Amount> amount(Fields fields, StatementField field) {
    List<Bound> said =
        Stream.of(Bound.values()).filter(bound -> fields.has(Words.of(bound))).toList();
    if (said.size() != 1) {
      String all = Stream.of(Bound.values()).map(Words::of).collect(Collectors.joining(", "));
      String reason = "an amount has one number" + (said.isEmpty() ? "" : ", not several");
      fields.error(fields.spot(), reason, "behind one of " + all);
    }
    Optional<String> unit = unit(fields, field);
    if (!fields.sound()) {
      return Optional.empty();
    }
    return fields
        .find(Words.of(said.getFirst()), number(field))
        .map(number -> new Amount(number, unit.orElse(PER_CENT), said.getFirst()));
  }

  private static Optional<String> unit(Fields fields, StatementField field) {
    return switch (field) {
      case SHARE -> Optional.empty();
      case AMOUNT -> fields.require("unit", CURRENCY);
      default -> fields.require("unit", Texts.NAME);
    };
  }

  /// Money and things are counted from nothing; what an observation measures may lie below.
  private static Form<BigDecimal> number(StatementField field) {
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
