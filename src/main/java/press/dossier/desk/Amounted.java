package press.dossier.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.StatementField;
import press.dossier.model.form.Amounts;
import press.dossier.model.form.Form;
import press.dossier.model.form.Words;
import press.dossier.model.writing.UserErrorCode;

/// Reads amounts: of money, of things, of per cent, of whatever an observation measures.
final class Amounted {

  private static final String UNIT = "unit";

  private Amounted() {}

  static Optional<Amount> read(Input amount, StatementField field) {
    List<Bound> said =
        Stream.of(Bound.values()).filter(bound -> amount.has(Words.of(bound))).toList();
    if (said.size() != 1) {
      String all = Stream.of(Bound.values()).map(Words::of).collect(Collectors.joining(", "));
      amount.error(
          said.isEmpty() ? UserErrorCode.VALUE_MISSING : UserErrorCode.VALUE_MISPLACED,
          "An amount has one number, behind one of " + all + ".");
    }
    Optional<String> unit = unit(amount, field);
    if (said.size() != 1) {
      return Optional.empty();
    }
    Bound bound = said.getFirst();
    return amount
        .find(Words.of(bound), Amounts.number(field))
        .flatMap(number -> unit.map(counted -> new Amount(number, counted, bound)));
  }

  private static Optional<String> unit(Input amount, StatementField field) {
    Optional<Form<String>> form = Amounts.unit(field);
    if (form.isPresent()) {
      return amount.require(UNIT, form.get());
    }
    if (amount.has(UNIT)) {
      amount.error(UNIT, UserErrorCode.VALUE_MISPLACED, "A share is of per cent and has no unit.");
    }
    return Optional.of(Amounts.PER_CENT);
  }
}
