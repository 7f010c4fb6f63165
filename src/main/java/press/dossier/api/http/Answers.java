package press.dossier.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import press.dossier.desk.Desk;
import press.dossier.query.Answer;
import press.dossier.query.Exports;
import press.dossier.query.Mutations;
import press.dossier.query.Question;
import press.dossier.query.Reads;
import press.dossier.query.export.Export;

/// Brings those who ask and those who write together: a query is read, a mutation goes to the desk
/// and is answered with what came of it.
@ApplicationScoped
public class Answers {

  private final Reads reads;
  private final Mutations mutations;
  private final Exports exports;
  private final Desk desk;
  private final OperationWatch watch;

  Answers(Reads reads, Mutations mutations, Exports exports, Desk desk, OperationWatch watch) {
    this.reads = reads;
    this.mutations = mutations;
    this.exports = exports;
    this.desk = desk;
    this.watch = watch;
  }

  /// Whether a question asks to write.
  boolean writes(Question question) {
    return mutations.areAsked(question);
  }

  /// The newest revision; an answer of that revision is the one that would be given now. Empty if
  /// it cannot be told.
  OptionalLong newestRevision() {
    return reads.newestRevision();
  }

  /// Whether an answer is the one that would be given now, as far as that is known without asking.
  ///
  /// @param series as [#series] was before it was made
  boolean isKnownToHold(long revision, long series) {
    return reads.isKnownToHold(revision, series);
  }

  /// Which series of revisions is counted now.
  long series() {
    return reads.series();
  }

  /// The answer, or a refusal.
  public Answer answer(Question question) {
    return watch.answer(
        question,
        () -> writes(question) ? mutations.answer(question, desk::write) : reads.answer(question));
  }

  /// The answer as a table, or a refusal.
  Export table(Question question) {
    return watch.open(question, () -> exports.export(question));
  }
}
