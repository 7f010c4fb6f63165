package press.dossier.store.replica;

import java.sql.SQLException;
import java.time.Duration;
import press.dossier.store.reading.Newest;

/// Looks at one replica again and again, and says how it stands.
final class Watch {

  private final Host host;
  private final Login login;
  private final Lag lag;
  private final Newest newest;
  private final History history;
  private boolean verified;

  Watch(Host host, Login login, Lag lag, Newest newest, History history) {
    this.host = host;
    this.login = login;
    this.lag = lag;
    this.newest = newest;
    this.history = history;
  }

  /// Looks until the thread is interrupted.
  ///
  /// @param every how often
  void look(Duration every) {
    try {
      while (true) {
        lookAsLongAsItIsThere(every);
        Thread.sleep(every);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookAsLongAsItIsThere(Duration every) throws InterruptedException {
    try (Sight sight = Sight.of(login.credentials().url(), login.all())) {
      while (true) {
        note();
        host.stands(judged(sight.look()));
        Thread.sleep(every);
      }
    } catch (SQLException | RuntimeException failure) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      host.stands(Standing.unfit("it cannot be asked (" + failure.getMessage() + ")"));
    }
  }

  /// Takes down what the primary holds, as far as that is known without asking.
  private void note() {
    long at = System.nanoTime();
    newest.reached().ifPresent(revision -> lag.note(revision, at));
  }

  private Standing judged(Seen seen) {
    if (login.wantsStandby() && !seen.isStandby()) {
      return Standing.unfit("it follows no other server");
    }
    verified = isOfOneHistory(seen);
    if (!verified) {
      return Standing.unfit("it does not hold what the primary has recorded");
    }
    return seen.revision() < host.oldest()
        ? Standing.unfit("it is behind")
        : Standing.fit(seen.revision());
  }

  /// Where the primary cannot be asked, what it said last still counts.
  private boolean isOfOneHistory(Seen seen) {
    try {
      return seen.revision() == 0 || history.holds(seen);
    } catch (SQLException unreachable) {
      return verified;
    }
  }
}
