package press.dossier.api.http;

import java.util.function.Supplier;
import press.dossier.query.Answer;
import press.dossier.query.Question;

/// Is told of each operation, for whoever counts, times or traces them.
public interface OperationWatch {

  /// Has an operation answered.
  Answer answer(Question question, Supplier<Answer> answering);

  /// Has something opened that answers an operation bit by bit: a table, or a feed of events.
  <T> T open(Question question, Supplier<T> opening);
}
