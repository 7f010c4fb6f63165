package press.dossier.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import press.dossier.api.http.OperationWatch;
import press.dossier.api.persisted.OperationNames;
import press.dossier.query.Answer;
import press.dossier.query.Question;
import press.dossier.query.refusal.Refused;

/// Times operations. What is refused is not timed, for it has not run: it is counted by its code.
@ApplicationScoped
class WatchedOperations implements OperationWatch {

  private final OperationNames names;
  private final Meters meters;

  WatchedOperations(OperationNames names, Meters meters) {
    this.names = names;
    this.meters = meters;
  }

  @Override
  public Answer answer(Question question, Supplier<Answer> answering) {
    Answer answer = open(question, answering);
    meters.cost(answer.cost().requested());
    return answer;
  }

  @Override
  public <T> T open(Question question, Supplier<T> opening) {
    long began = System.nanoTime();
    try {
      T opened = opening.get();
      time(question, false, began);
      return opened;
    } catch (Refused refused) {
      throw refused;
    } catch (RuntimeException failure) {
      time(question, true, began);
      throw failure;
    }
  }

  private void time(Question question, boolean failed, long began) {
    meters.operation(names.of(question), failed, System.nanoTime() - began);
  }
}
