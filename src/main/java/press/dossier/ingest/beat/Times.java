package press.dossier.ingest.beat;

import java.util.List;
import java.util.Optional;
import press.dossier.ingest.yaml.Fields;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.form.Form;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;

/// Reads when a statement was true.
final class Times {

  private static final String HAPPENED = "happened";
  private static final List<String> PERIOD = List.of("starts", "ends", "ending");
  private static final Form<Ending> WITHOUT_DATE =
      Texts.oneOf(List.of(Ending.OPEN.name(), Ending.UNKNOWN.name())).map(Ending::valueOf);

  private Times() {}

  static Optional<Time> read(Fields fields, StatementKind kind) {
    return switch (kind.nature()) {
      case EVENT -> event(fields, kind);
      case STATE -> state(fields, kind);
      case DECLARED -> declared(fields, kind);
    };
  }

  private static Optional<Time> event(Fields fields, StatementKind kind) {
    for (String word : PERIOD) {
      String reason = Words.a(kind) + " is an event and has no `" + word + "`";
      fields.refuse(word, reason, "when it took place is written happened:");
    }
    return Optional.of(new Time.Happening(fields.find(HAPPENED, Numbers.DATE).orElse(null)));
  }

  private static Optional<Time> state(Fields fields, StatementKind kind) {
    String reason = Words.a(kind) + " is a state and has no `happened`";
    fields.refuse(HAPPENED, reason, "its time is written starts: and ends:");
    return period(fields);
  }

  private static Optional<Time> declared(Fields fields, StatementKind kind) {
    boolean happened = fields.has(HAPPENED);
    boolean holds = PERIOD.stream().filter(fields::has).count() > 0;
    if (happened == holds) {
      String reason = Words.a(kind) + " is an event or a state";
      String hint = "write happened: for an event; starts:, ends: or ending: for a state";
      fields.error(fields.spot(HAPPENED), reason, hint);
      return Optional.empty();
    }
    return happened ? event(fields, kind) : period(fields);
  }

  private static Optional<Time> period(Fields fields) {
    Optional<DateRange> starts = fields.find("starts", Numbers.DATE);
    Optional<DateRange> ends = fields.find("ends", Numbers.DATE);
    Optional<Ending> ending = fields.find("ending", WITHOUT_DATE);
    if (ends.isPresent() && ending.isPresent()) {
      String reason = "a state has `ends` or `ending`, not both";
      fields.error(fields.spot("ending"), reason, "with an end date leave ending: out");
    }
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      String reason = "it ends before it starts: " + ends.get().text() + " is before ";
      fields.error(fields.spot("ends"), reason + starts.get().text(), "");
    }
    if (!fields.sound()) {
      return Optional.empty();
    }
    return Optional.of(Time.Period.of(starts.orElse(null), ends.orElse(null), ending.orElse(null)));
  }
}
