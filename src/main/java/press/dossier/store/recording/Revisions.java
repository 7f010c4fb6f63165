package press.dossier.store.recording;

import org.hibernate.StatelessSession;

/// Draws revisions, one writer at a time.
final class Revisions {

  /// The advisory lock that every writer takes before it draws a number.
  private static final long LOCK = 0x646F7373696572L;

  private final StatelessSession session;

  Revisions(StatelessSession session) {
    this.session = session;
  }

  /// Waits until no other writer is at work; the lock is held to the end of the transaction.
  void lock() {
    session
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(:lock)) taken", Integer.class)
        .setParameter("lock", LOCK)
        .getSingleResult();
  }

  /// Draws the next number. Its time is the database's clock, but always later than the last one's.
  long draw(String reason) {
    return session
        .createNativeQuery(
            """
            with last as (select coalesce(max(number), 0) as number, max(recorded_at) as recorded_at from revision)
            insert into revision (number, recorded_at, reason)
            select number + 1, greatest(clock_timestamp(), recorded_at + interval '1 microsecond'), :reason from last
            returning number
            """,
            Long.class)
        .setParameter("reason", reason)
        .getSingleResult();
  }
}
