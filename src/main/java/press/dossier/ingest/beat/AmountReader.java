package press.dossier.ingest.beat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.StatementField;
import press.dossier.model.form.Amounts;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Words;

/// Reads amounts: of money, of things, of per cent, of whatever an observation measures.
final class AmountReader {

  private final Run run;
  private final Fields statement;

  AmountReader(Run run, Fields statement) {
    this.run = run;
    this.statement = statement;
  }

  Optional<Amount> read(StatementField field, Yaml value) {
    if (field == StatementField.SHARE && value instanceof Yaml.Scalar number) {
      return statement
          .read(number, Excerpt.word(Words.of(field)), Amounts.number(field))
          .map(share -> new Amount(share, Amounts.PER_CENT, Bound.EXACT));
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
    Optional<String> unit = Amounts.unit(field).flatMap(form -> fields.require("unit", form));
    if (!fields.sound()) {
      return Optional.empty();
    }
    return fields
        .find(Words.of(said.getFirst()), Amounts.number(field))
        .map(number -> new Amount(number, unit.orElse(Amounts.PER_CENT), said.getFirst()));
  }
}
