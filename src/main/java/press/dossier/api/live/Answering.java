package press.dossier.api.live;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import press.dossier.api.http.Answers;
import press.dossier.api.http.OperationWatch;
import press.dossier.api.persisted.PersistedDocuments;
import press.dossier.api.request.Asked;
import press.dossier.model.Viewer;
import press.dossier.query.Answer;
import press.dossier.query.Feeds;
import press.dossier.query.Question;
import press.dossier.query.live.Feed;

/// Runs operations: a subscription tells until nobody listens, anything else is answered once.
@ApplicationScoped
class Answering {

  private final PersistedDocuments documents;
  private final Answers answers;
  private final Feeds feeds;
  private final Wakes wakes;
  private final OperationWatch watch;
  private final Semaphore work;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Answering(
      PersistedDocuments documents,
      Answers answers,
      Feeds feeds,
      Wakes wakes,
      OperationWatch watch,
      LiveConfig config) {
    this.documents = documents;
    this.answers = answers;
    this.feeds = feeds;
    this.wakes = wakes;
    this.watch = watch;
    this.work = new Semaphore(config.atWork(), true);
  }

  void stop(@Observes ShutdownEvent stopping) {
    threads.shutdownNow();
  }

  /// An operation that is to run on a connection.
  Running prepare(String id, Connection connection) {
    return new Running(id, connection, work);
  }

  /// Does something on a thread of its own.
  void execute(Runnable action) {
    threads.execute(action);
  }

  void run(Running running, Asked asked, Viewer viewer) {
    execute(() -> running.guard(() -> answer(running, asked, viewer)));
  }

  private void answer(Running running, Asked asked, Viewer viewer) throws InterruptedException {
    if (!running.goesOn()) {
      return;
    }
    Question question =
        running.atWork(() ->
            new Question(
                documents.require(asked), asked.operationName(), asked.variables(), viewer, 0));
    if (running.atWork(() -> feeds.areAsked(question))) {
      Feed feed = running.atWork(() -> watch.open(question, () -> feeds.open(question)));
      tell(running, feed, feed.since().orElseGet(feeds::newest));
      return;
    }
    Answer answer = running.atWork(() -> answers.answer(question));
    running.next(answer);
    running.complete();
  }

  private void tell(Running running, Feed feed, long since) {
    running.tells();
    Telling telling = new Telling(feed, since, running, threads);
    wakes.add(telling);
    running.whenOver(() -> wakes.remove(telling));
  }
}
