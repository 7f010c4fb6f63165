package press.dossier.api.live;

import io.vertx.core.Vertx;

/// Looks after a connection by the clock: it must begin in time, and its client must say now and
/// then that it is there, and what for.
final class Upkeep {

  private final LiveConfig config;
  private final Connection connection;
  private final Conversation talk;

  Upkeep(LiveConfig config, Connection connection, Conversation talk) {
    this.config = config;
    this.connection = connection;
    this.talk = talk;
  }

  /// @return what ends it
  Runnable begin(Vertx vertx) {
    long beginning = vertx.setTimer(config.initWithin().toMillis(), now -> requireBegun());
    long asking = vertx.setPeriodic(config.pingEvery().toMillis(), now -> ask());
    return () -> {
      vertx.cancelTimer(beginning);
      vertx.cancelTimer(asking);
    };
  }

  private void requireBegun() {
    if (!talk.isAcknowledged()) {
      connection.close(Closing.NOT_INITIALISED);
    }
  }

  private void ask() {
    if (talk.isSilent(config.silentAtMost())) {
      connection.close(Closing.GONE);
    } else if (connection.isIdle(config.idleAtMost())) {
      connection.close(Closing.IDLE);
    } else if (talk.isAcknowledged()) {
      connection.send(Texts.PING);
    }
  }
}
