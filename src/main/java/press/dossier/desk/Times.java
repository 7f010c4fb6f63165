package press.dossier.desk;

import java.util.Optional;
import java.util.stream.Stream;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.form.Numbers;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.writing.UserErrorCode;

/// Reads when a statement was true.
final class Times {

  private static final String HAPPENED = "happened";
  private static final String ENDS = "ends";
  private static final String ENDING = "ending";

  private Times() {}

  static Optional<Time> read(Input said, StatementKind kind) {
    return switch (kind.nature()) {
      case EVENT -> Optional.of(event(said));
      case STATE -> period(said);
      case DECLARED -> declared(said, kind);
    };
  }

  private static Time event(Input said) {
    return new Time.Happening(said.find(HAPPENED, Numbers.DATE).orElse(null));
  }

  private static Optional<Time> declared(Input said, StatementKind kind) {
    boolean holds = Stream.of("starts", ENDS, ENDING).anyMatch(said::has);
    if (said.has(HAPPENED) == holds) {
      String message = Words.a(kind) + " is an event with happened, or a state with starts, ends";
      said.error(
          HAPPENED,
          holds ? UserErrorCode.VALUE_MISPLACED : UserErrorCode.VALUE_MISSING,
          message + " or ending.");
      return Optional.empty();
    }
    return holds ? period(said) : Optional.of(event(said));
  }

  private static Optional<Time> period(Input said) {
    int before = said.mistakes();
    Optional<DateRange> starts = said.find("starts", Numbers.DATE);
    Optional<DateRange> ends = said.find(ENDS, Numbers.DATE);
    Optional<Ending> ending = said.find(ENDING, Texts.word(Ending.class));
    said.atMostOne(ENDS, ENDING);
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      String message = ends.get().text() + " is before " + starts.get().text() + ".";
      said.error(ENDS, UserErrorCode.VALUE_INVALID, "It ends before it starts: " + message);
    }
    return said.mistakes() > before
        ? Optional.empty()
        : Optional.of(Time.Period.of(starts.orElse(null), ends.orElse(null), ending.orElse(null)));
  }
}
