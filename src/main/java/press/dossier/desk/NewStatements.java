package press.dossier.desk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.dossier.model.FieldRule;
import press.dossier.model.NodeType;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Visibility;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;
import press.dossier.model.writing.UserErrorCode;

/// Reads a statement that is to be created. Which roles and fields it has, and whether it is a
/// state or an event, follows from [StatementKind].
final class NewStatements {

  private static final String ABOUT_PUBLICATION = "aboutPublication";

  private final Names names;

  NewStatements(Names names) {
    this.names = names;
  }

  Optional<StatementItem> read(Input input) {
    int before = input.mistakes();
    Optional<String> key = names.create(input, NodeType.STATEMENT);
    Visibility visibility = Exposed.read(input);
    Optional<StatementKind> kind = kind(input);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Input said = input.object(Words.of(kind.get())).orElseThrow();
    List<PartyItem> parties = new Parties(names, said).read(kind.get());
    Optional<String> publication = aboutPublication(said, kind.get());
    Optional<Time> time = Times.read(said, kind.get());
    Map<StatementField, Object> values = values(said, kind.get());
    return input.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new StatementItem(
                key.orElseThrow(),
                kind.get(),
                parties,
                publication.orElse(null),
                time.orElseThrow(),
                values,
                visibility));
  }

  private static Optional<StatementKind> kind(Input input) {
    List<StatementKind> said =
        Arrays.stream(StatementKind.values()).filter(kind -> input.has(Words.of(kind))).toList();
    if (said.isEmpty()) {
      String all =
          Arrays.stream(StatementKind.values()).map(Words::of).collect(Collectors.joining(", "));
      input.error(UserErrorCode.VALUE_MISSING, "A statement is one of " + all + ".");
    } else if (said.size() > 1) {
      String several = said.stream().map(Words::of).collect(Collectors.joining(", "));
      input.error(
          Words.of(said.getLast()),
          UserErrorCode.VALUE_MISPLACED,
          "A statement is one of these, not several: " + several + ".");
    }
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  private Optional<String> aboutPublication(Input said, StatementKind kind) {
    if (kind != StatementKind.OBSERVATION) {
      return Optional.empty();
    }
    said.needOne("about", ABOUT_PUBLICATION);
    return names.publication(said, ABOUT_PUBLICATION);
  }

  private static Map<StatementField, Object> values(Input said, StatementKind kind) {
    Map<StatementField, Object> values = new EnumMap<>(StatementField.class);
    for (FieldRule rule : kind.fields()) {
      if (rule.required()) {
        said.need(Words.of(rule.field()));
      }
      value(said, rule).ifPresent(value -> values.put(rule.field(), value));
    }
    if (said.has(Words.of(StatementField.MEASURED))
        && !said.has(Words.of(StatementField.MEASURE))) {
      said.error(
          Words.of(StatementField.MEASURED),
          UserErrorCode.VALUE_MISPLACED,
          "What is measured needs a name: measure.");
    }
    return Map.copyOf(values);
  }

  private static Optional<?> value(Input said, FieldRule rule) {
    String word = Words.of(rule.field());
    return switch (rule.field().type()) {
      case AMOUNT -> said.object(word).flatMap(amount -> Amounted.read(amount, rule.field()));
      case COUNT -> said.find(word, Numbers.RANK);
      case WORD -> said.find(word, Texts.oneOf(rule.words()));
      case TEXT -> said.find(word, Texts.TEXT);
      case TEXTS -> Optional.of(said.list(word, Texts.NAME)).filter(texts -> !texts.isEmpty());
    };
  }
}
