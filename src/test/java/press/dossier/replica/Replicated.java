package press.dossier.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import press.dossier.PackagedService;
import press.dossier.server.Server;

/// A primary, a standby that follows it, and a service on both.
///
/// @param home folder of the service
record Replicated(Path home, Server primary, Server standby, PackagedService service)
    implements AutoCloseable {

  static final String DATABASE = "postgres";
  static final Duration LAG = Duration.ofSeconds(2);

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// When a compiled statement was begun last.
  private static final String LAST_READ =
      """
      select coalesce(extract(epoch from max(query_start)) * 1000000, 0)::bigint
      from pg_stat_activity where query like 'select case when octet_length(json)%'
      """;

  static Replicated launch(Path home) throws Exception {
    Server primary = Server.create();
    Server standby = primary.standby();
    PackagedService service =
        PackagedService.launch(home, environment(primary, standby), "-Xmx400m").ready();
    return new Replicated(home, primary, standby, service);
  }

  /// What a service needs to know.
  static Map<String, String> environment(Server primary, Server standby) {
    Map<String, String> environment = new HashMap<>(primary.environment(DATABASE));
    environment.put(
        "DOSSIER_REPLICA_URL", standby.environment(DATABASE).get("DOSSIER_DATABASE_URL"));
    environment.put("DOSSIER_REPLICA_LAG_AT_MOST", LAG.toSeconds() + "s");
    environment.put("DOSSIER_LISTEN_RETRY_AT_MOST", "200ms");
    environment.put("DOSSIER_DESK_TOKENS", Hiding.TOKENS);
    return environment;
  }

  Client client() {
    return Client.of(service.address());
  }

  /// Waits until questions are answered from the standby.
  void awaitStandby() throws Exception {
    await("read from the standby", () -> isReadFrom(standby, client()));
  }

  /// Whether a question is answered from a server.
  static boolean isReadFrom(Server server, Client client) throws Exception {
    long before = lastRead(server);
    assertThat(client.ask(Hiding.QUESTION).isAnswer()).isTrue();
    return lastRead(server) > before;
  }

  private static long lastRead(Server server) throws SQLException {
    return server.number(DATABASE, LAST_READ);
  }

  /// Waits until something is so.
  void await(String what, Callable<Boolean> so) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (!so.call()) {
      assertThat(Instant.now()).as(() -> what + "; the log:\n" + log()).isBefore(end);
      Thread.sleep(100);
    }
  }

  private String log() {
    try {
      return Files.readString(home.resolve("service.log"));
    } catch (java.io.IOException unreadable) {
      return unreadable.toString();
    }
  }

  @Override
  public void close() throws Exception {
    service.close();
    standby.close();
    primary.close();
  }
}
