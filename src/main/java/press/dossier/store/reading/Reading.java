package press.dossier.store.reading;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs a compiled statement and hands out the bytes of its answer. Nothing else executes SQL for
/// operations.
///
/// It is read at a replica where one is new enough, else at the primary; and where the primary
/// cannot be reached, at any replica that turns out to be new enough.
@ApplicationScoped
public class Reading {

  /// The state of a statement that was stopped because its time was over.
  private static final String CANCELED = "57014";

  private final AgroalDataSource primary;
  private final Replicas replicas;
  private final int seconds;
  private final Running running;
  private final Statements statements;
  private final Thread overseer;

  Reading(AgroalDataSource primary, Replicas replicas, ReadingConfig config, StatementWatch watch) {
    this.primary = primary;
    this.replicas = replicas;
    this.seconds = config.seconds();
    this.running = new Running(Duration.ofSeconds(seconds), watch);
    this.statements = new Statements(running, config.bytes());
    this.overseer = running.watch();
  }

  @PreDestroy
  void stop() {
    overseer.interrupt();
  }

  /// Runs a statement that returns one row: the JSON of an answer, and the revision at which it was
  /// read.
  ///
  /// @param values what is bound, in order: String, Integer, Long, UUID, or an array of String,
  ///   Integer or UUID; null for none
  /// @param atLeast what a replica must hold to be asked
  public Read read(String sql, List<@Nullable Object> values, AtLeast atLeast) {
    return anywhere(
        atLeast,
        (connection, wanted) -> {
          Read read = statements.answer(connection, sql, values);
          if (wanted.isPresent()) {
            wanted.get().require(read.revision());
          }
          return read;
        });
  }

  /// Runs several statements that all see one state of the database, whatever is written meanwhile.
  /// They may be run again from the beginning, if a replica does not hold out.
  ///
  /// @param atLeast what a replica must hold to be asked
  public <T> T together(Function<OneState, T> asked, AtLeast atLeast) {
    return anywhere(atLeast, (connection, wanted) -> together(connection, wanted, asked));
  }

  private <T> T together(
      Connection connection, Optional<Wanted> wanted, Function<OneState, T> asked)
      throws SQLException, TooOld {
    connection.setAutoCommit(false);
    try {
      try (Statement begin = connection.createStatement()) {
        begin.execute("set transaction isolation level repeatable read, read only");
      }
      if (wanted.isPresent()) {
        wanted.get().require(statements.newest(connection));
      }
      return asked.apply(new InTransaction(connection, statements));
    } catch (InTransaction.Failed failed) {
      throw failed.failure();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /// Stops what a thread has PostgreSQL work on, because nobody waits for it any more.
  public void abandon(Thread thread) {
    try {
      running.stop(thread);
    } catch (SQLException failure) {
      throw new IllegalStateException("a statement could not be stopped", failure);
    }
  }

  /// What is asked on a connection.
  private interface Asking<T> {

    /// @param wanted what a replica must hold; empty at the primary
    T on(Connection connection, Optional<Wanted> wanted) throws SQLException, TooOld;
  }

  /// What an answer of a replica must hold.
  private record Wanted(Replica replica, AtLeast atLeast) {

    void require(long revision) throws TooOld {
      replica.answered(revision);
      if (revision < Math.max(atLeast.revision(), replica.oldest())) {
        throw new TooOld();
      }
    }
  }

  private <T> T anywhere(AtLeast atLeast, Asking<T> asking) {
    if (atLeast.equals(AtLeast.NEWEST)) {
      return atPrimary(asking);
    }
    Optional<T> copied = atReplica(atLeast.revision(), atLeast, asking);
    if (copied.isPresent()) {
      return copied.get();
    }
    try {
      return atPrimary(asking);
    } catch (Unreachable down) {
      return atReplica(0, atLeast, asking).orElseThrow(() -> down);
    }
  }

  /// @param known what the replica must hold as far as is known before it is asked
  private <T> Optional<T> atReplica(long known, AtLeast atLeast, Asking<T> asking) {
    Optional<Replica> replica = replicas.find(known);
    if (replica.isEmpty()) {
      return Optional.empty();
    }
    try (Connection connection = replica.get().connect()) {
      Wanted wanted = new Wanted(replica.get(), atLeast);
      return Optional.of(asking.on(connection, Optional.of(wanted)));
    } catch (TooOld old) {
      return Optional.empty();
    } catch (SQLException failure) {
      if (CANCELED.equals(failure.getSQLState())) {
        throw new ReadTooLong(seconds);
      }
      replica.get().failed(failure);
      return Optional.empty();
    }
  }

  private <T> T atPrimary(Asking<T> asking) {
    try (Connection connection = connect()) {
      return asking.on(connection, Optional.empty());
    } catch (SQLException failure) {
      throw failed(failure);
    } catch (TooOld impossible) {
      throw new IllegalStateException("nothing is wanted of the primary", impossible);
    }
  }

  private Connection connect() {
    try {
      return primary.getConnection();
    } catch (SQLException failure) {
      throw new Unreachable(failure);
    }
  }

  private RuntimeException failed(SQLException failure) {
    if (CANCELED.equals(failure.getSQLState())) {
      return new ReadTooLong(seconds);
    }
    if (Unreachable.isTold(failure)) {
      // Where one connection is lost the others are, too: nobody should find out one by one.
      primary.flush(AgroalDataSource.FlushMode.GRACEFUL);
      return new Unreachable(failure);
    }
    return new IllegalStateException("a compiled statement failed", failure);
  }
}
