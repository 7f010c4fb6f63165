package press.dossier.store.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/// The newest revision, known without asking as long as PostgreSQL is heard. It is never older than
/// what was written through this instance before the call, and never older than
/// [NewestConfig#heardWithin] for what others write.
///
/// Those who write through this instance say so: [#commits] before they commit, [#ends] once it is
/// settled. Whoever asks in between is answered by PostgreSQL, since nobody here can know whether
/// the revision is there already.
@ApplicationScoped
public class Newest {

  private static final String ASKED = "select coalesce(max(number), 0) from revision";

  private final DataSource database;
  private final long heardWithin;
  private final AtomicReference<Known> known =
      new AtomicReference<>(new Known(0, false, 0, System.nanoTime()));
  private final AtomicInteger committing = new AtomicInteger();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

  Newest(DataSource database, NewestConfig config) {
    this.database = database;
    this.heardWithin = config.heardWithin().toNanos();
  }

  /// What is known, by the clock that only goes forward.
  ///
  /// @param heard whether PostgreSQL was heard since all was forgotten
  /// @param heardAt when PostgreSQL was asked what it then answered; it may have answered later
  /// @param forgottenAt since when this is known: what was asked before does not count
  private record Known(long revision, boolean heard, long heardAt, long forgottenAt) {

    Known advanced(long to) {
      return to > revision ? new Known(to, heard, heardAt, forgottenAt) : this;
    }

    Known heard(long told, long askedAt) {
      return askedAt - forgottenAt < 0
          ? this
          : new Known(Math.max(told, revision), true, askedAt, forgottenAt);
    }

    boolean isHeard(long within) {
      return heard && System.nanoTime() - heardAt < within;
    }
  }

  /// The newest revision that is committed; 0 if there is none. It is asked outside of a
  /// transaction that the caller may be in: there, what it has drawn itself would be seen too
  /// early.
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public long revision() {
    return known().map(State::revision).orElseGet(this::ask);
  }

  /// The state of the database.
  ///
  /// @param revision the newest one
  /// @param series tells its revisions from those of the same numbers before all was forgotten
  public record State(long revision, long series) {}

  /// Which series of revisions is counted now.
  public long series() {
    return known.get().forgottenAt();
  }

  /// The newest state, if it is known without asking.
  public Optional<State> known() {
    // In this order: who commits tells the revision before it ends.
    if (committing.get() != 0) {
      return Optional.empty();
    }
    Known now = known.get();
    return now.isHeard(heardWithin)
        ? Optional.of(new State(now.revision(), now.forgottenAt()))
        : Optional.empty();
  }

  /// Whether the newest revision is known without asking.
  public boolean isHeard() {
    return known.get().isHeard(heardWithin);
  }

  /// A revision that is there, as long as PostgreSQL is heard; there may be newer ones.
  public OptionalLong reached() {
    Known now = known.get();
    return now.isHeard(heardWithin) ? OptionalLong.of(now.revision()) : OptionalLong.empty();
  }

  /// Whether the newest revision is this one or newer. PostgreSQL is asked unless that is known.
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean reaches(long revision) {
    return reached().orElse(0) >= revision || ask() >= revision;
  }

  private long ask() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ASKED)) {
      row.next();
      long asked = row.getLong(1);
      advance(asked);
      return asked;
    } catch (SQLException failure) {
      throw new Unreachable(failure);
    }
  }

  /// Somebody here is about to commit a revision.
  public void commits() {
    committing.incrementAndGet();
  }

  /// What somebody here was about to commit is settled.
  ///
  /// @param revision what was committed; 0 if nothing was
  public void ends(long revision) {
    advance(revision);
    committing.decrementAndGet();
  }

  /// PostgreSQL was heard.
  ///
  /// @param revision the newest one that it told
  /// @param askedAt when it was asked, by [System#nanoTime]
  public void heard(long revision, long askedAt) {
    Known before = known.getAndUpdate(now -> now.heard(revision, askedAt));
    if (before.advanced(revision) != before) {
      wake();
    }
  }

  /// Forgets all: who was heard so far may not be who is heard from now on, as when a database was
  /// put back to an earlier state.
  public void forget() {
    known.set(new Known(0, false, 0, System.nanoTime()));
  }

  private void advance(long revision) {
    Known before = known.getAndUpdate(now -> now.advanced(revision));
    if (before.advanced(revision) != before) {
      wake();
    }
  }

  /// Has somebody woken whenever there is a newer revision. It is called on the thread that heard
  /// of it and must neither wait nor fail.
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  private void wake() {
    watchers.forEach(Runnable::run);
  }
}
