package press.dossier.differential;

import java.util.Optional;
import java.util.Set;
import press.dossier.differential.chance.Dice;
import press.dossier.differential.memory.InMemoryDossier;
import press.dossier.differential.operation.GeneratedOperation;
import press.dossier.model.Viewer;

/// Asks the service and the reading in memory the same, page after page, and tells the first
/// difference with the smallest document that shows it.
final class Trial {

  private static final int MOST_PAGES = 3;
  private static final Set<String> NO_CURSOR_FITS = Set.of("CURSOR_MISMATCH");
  private static final Set<String> TOO_DEAR = Set.of("QUERY_TOO_COMPLEX");

  private final RecordedHistory recorded;
  private final Tally tally;

  Trial(RecordedHistory recorded, Tally tally) {
    this.recorded = recorded;
    this.tally = tally;
  }

  /// Tries one case.
  ///
  /// @param name how the case can be had again
  /// @return the first difference, told; empty if there is none
  Optional<String> run(String name, Viewer viewer, Dice dice) {
    GeneratedOperation operation =
        GeneratedOperation.of(recorded.open().schema(), recorded.vocabulary(viewer), dice);
    Question question = Question.first(operation, viewer);
    boolean found = false;
    int page = 0;
    while (true) {
      InMemoryDossier.Answer expected = inMemory(question);
      Service.Reply actual = Service.ask(question);
      if (page > 0 && !expected.errors().isEmpty() && actual.refusedFor().equals(NO_CURSOR_FITS)) {
        // one list under two fields of the root, each as of days of its own: no cursor fits both
        tally.count(operation, found, page);
        return Optional.empty();
      }
      if (actual.refusedFor().equals(TOO_DEAR)) {
        // within all limits but that of the cost, which the reading in memory does not know
        tally.tooDear();
        return Optional.empty();
      }
      Optional<Difference> difference = compare(expected, actual);
      if (difference.isPresent()) {
        return Optional.of(tell(name, page, question, difference.get()));
      }
      tally.fetched(expected.fields());
      found |= page == 0 && expected.found() > 0;
      Optional<Question> next =
          Pages.turn(question, operation.walks(), expected.data(), actual.data(), dice);
      if (next.isEmpty() || page + 1 == MOST_PAGES || page > 0 && dice.chance(60)) {
        tally.count(operation, found, page);
        return Optional.empty();
      }
      question = next.get();
      page++;
    }
  }

  private InMemoryDossier.Answer inMemory(Question question) {
    Question.Side side = Question.Side.MEMORY;
    return recorded
        .inMemory(question.viewer())
        .answer(question.text(side), question.name(), question.variables(side));
  }

  private static Optional<Difference> compare(
      InMemoryDossier.Answer expected, Service.Reply actual) {
    if (!expected.errors().isEmpty()) {
      return Optional.of(new Difference("response", expected.errors().toString(), "not compared"));
    }
    if (!actual.isAnswer()) {
      return Optional.of(new Difference("response", "data", actual.toString()));
    }
    return Difference.between(expected.data(), actual.data());
  }

  private String tell(String name, int page, Question question, Difference difference) {
    Question smallest =
        question.about(
            new Shrinking(
                    recorded.open().schema(),
                    document -> stillDiffers(question.about(document), difference))
                .shrink(question.document()));
    Difference last = compare(inMemory(smallest), Service.ask(smallest)).orElse(difference);
    Question.Side side = Question.Side.SERVICE;
    return """

    %s, page %d: %s
      in memory: %s
      service:   %s
    %s
    variables %s, operation %s, viewer %s
    """
        .formatted(
            name,
            page + 1,
            last.path(),
            last.expected(),
            last.actual(),
            smallest.text(side),
            smallest.variables(side),
            smallest.name(),
            smallest.viewer());
  }

  private boolean stillDiffers(Question question, Difference difference) {
    InMemoryDossier.Answer expected = inMemory(question);
    Optional<Difference> other = compare(expected, Service.ask(question));
    return other.isPresent()
        && expected.errors().isEmpty()
        && other.get().path().equals("response") == difference.path().equals("response");
  }
}
