package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.model.FieldRule;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;

/// Reads the fields that statements of a kind have beside parties and time.
final class ValueReader {

  private final Run run;
  private final Fields fields;

  ValueReader(Run run, Fields fields) {
    this.run = run;
    this.fields = fields;
  }

  Map<StatementField, Object> read(StatementKind kind) {
    Map<StatementField, Object> values = new EnumMap<>(StatementField.class);
    for (FieldRule rule : kind.fields()) {
      if (rule.required()) {
        fields.need(Words.of(rule.field()));
      }
      value(rule).ifPresent(value -> values.put(rule.field(), value));
    }
    measure();
    return Map.copyOf(values);
  }

  private Optional<?> value(FieldRule rule) {
    String word = Words.of(rule.field());
    return switch (rule.field().type()) {
      case AMOUNT ->
          fields
              .value(word)
              .flatMap(value -> new AmountReader(run, fields).read(rule.field(), value));
      case COUNT -> fields.find(word, Numbers.RANK);
      case WORD -> fields.find(word, Texts.oneOf(rule.words()));
      case TEXT -> fields.find(word, Texts.TEXT);
      case TEXTS -> texts(word);
    };
  }

  private Optional<List<String>> texts(String word) {
    List<String> texts = new ArrayList<>();
    String named = Excerpt.word(word);
    for (Yaml value : fields.oneOrMore(word)) {
      fields
          .scalar(value, named)
          .flatMap(scalar -> fields.read(scalar, named, Texts.NAME))
          .ifPresent(texts::add);
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(texts));
  }

  private void measure() {
    String measured = Words.of(StatementField.MEASURED);
    if (fields.holds(measured) && !fields.holds(Words.of(StatementField.MEASURE))) {
      String reason = "what is `measured` needs a name";
      fields.error(fields.spot(measured), reason, "write measure: and the name");
    }
  }
}
