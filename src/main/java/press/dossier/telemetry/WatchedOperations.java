package press.dossier.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import press.dossier.api.http.OperationWatch;
import press.dossier.api.persisted.OperationNames;
import press.dossier.api.persisted.OperationNames.Named;
import press.dossier.query.Answer;
import press.dossier.query.Question;
import press.dossier.query.refusal.Refused;

/// Times operations, and traces them where that is wanted. What is refused is not timed, for it has
/// not run: it is counted by its code.
@ApplicationScoped
class WatchedOperations implements OperationWatch {

  private final OperationNames names;
  private final Meters meters;
  private final Tracing tracing;

  WatchedOperations(OperationNames names, Meters meters, Tracing tracing) {
    this.names = names;
    this.meters = meters;
    this.tracing = tracing;
  }

  @Override
  public Answer answer(Question question, Supplier<Answer> answering) {
    return open(
        question,
        () -> {
          Answer answer = answering.get();
          meters.cost(answer.cost().requested());
          return answer;
        });
  }

  @Override
  public <T> T open(Question question, Supplier<T> opening) {
    Optional<Traces> traces = tracing.traces();
    if (traces.isEmpty()) {
      return timed(question, opening, Optional.empty());
    }
    try (Traces.Operation traced = traces.get().operation()) {
      return timed(question, opening, Optional.of(traced));
    }
  }

  private <T> T timed(Question question, Supplier<T> opening, Optional<Traces.Operation> traced) {
    long began = System.nanoTime();
    try {
      T opened = opening.get();
      end(question, false, began, traced);
      return opened;
    } catch (Refused refused) {
      traced.ifPresent(span -> span.refused(refused.code()));
      throw refused;
    } catch (RuntimeException failure) {
      end(question, true, began, traced);
      throw failure;
    }
  }

  private void end(
      Question question, boolean failed, long began, Optional<Traces.Operation> traced) {
    Named named = names.of(question);
    meters.operation(named, failed, System.nanoTime() - began);
    traced.ifPresent(span -> span.named(named, failed));
  }
}
