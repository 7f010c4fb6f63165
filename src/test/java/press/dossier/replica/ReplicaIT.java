package press.dossier.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.PackagedService;
import press.dossier.server.Installed;
import press.dossier.server.Server;
import press.dossier.store.embedded.PgBouncerForTests;

/// The packaged program with a primary and a standby.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicaIT {

  private static final String FIRST_PAGE =
      "{ firms(first: 2) { nodes { slug } pageInfo { endCursor } } }";

  private static final int CASES_OF_FULL = 2000;

  @TempDir static Path home;

  private Replicated servers;
  private Client client;
  private Hiding hiding;

  @BeforeAll
  void launch() throws Exception {
    Installed.requirePostgres();
    servers = Replicated.launch(Files.createDirectory(home.resolve("service")));
    client = servers.client();
    hiding = Hiding.begin(client);
  }

  @AfterAll
  void close() throws Exception {
    if (servers != null) {
      servers.close();
    }
  }

  @BeforeEach
  void all_is_well() throws Exception {
    servers.awaitStandby();
    servers.await("up to date", () -> client.ask(Hiding.QUESTION).revision() == hiding.written());
  }

  @Test
  void what_a_standby_does_not_hold_yet_is_told_to_who_asks_for_it_and_to_nobody_else()
      throws Exception {
    long before = hiding.written();
    pause();
    long written = hiding.write();

    Reply any = client.ask(Hiding.QUESTION);
    Reply wanted = client.ask(Hiding.QUESTION, written);
    Reply byGet = client.get(Hiding.QUESTION, 0);
    Reply wantedByGet = client.get(Hiding.QUESTION, written);

    resume();
    assertThat(any.revision()).isEqualTo(before);
    assertThat(byGet.revision()).isEqualTo(before);
    assertThat(wanted.revision()).isEqualTo(written);
    assertThat(wantedByGet.revision()).isEqualTo(written);
    assertThat(any).matches(hiding::isTrue);
    assertThat(byGet).matches(hiding::isTrue);
    assertThat(wanted).matches(hiding::isTrue);
    assertThat(wantedByGet).matches(hiding::isTrue);
  }

  @Test
  void a_walk_goes_on_at_its_revision_though_the_standby_does_not_hold_it() throws Exception {
    pause();
    long written = hiding.write();
    Reply first = client.ask(FIRST_PAGE, written);
    String cursor = first.data().replaceAll(".*\"endCursor\":\"([^\"]+)\".*", "$1");

    Reply second =
        client.ask(FIRST_PAGE.replace("first: 2", "first: 2, after: \"" + cursor + "\""));
    Reply since = client.ask("{ changes(since: " + written + ") { nodes { kind } } }");

    resume();
    assertThat(second.revision()).isEqualTo(written);
    assertThat(since.revision()).isEqualTo(written);
  }

  @Test
  void a_standby_that_is_behind_for_too_long_is_not_read_until_it_has_caught_up() throws Exception {
    pause();
    long written = hiding.write();
    assertThat(client.ask(Hiding.QUESTION).revision()).isEqualTo(written - 1);

    Thread.sleep(Replicated.LAG.plusSeconds(1));
    Reply late = client.ask(Hiding.QUESTION);
    assertThat(late.revision()).isEqualTo(written);
    assertThat(Replicated.isReadFrom(servers.primary(), client)).isTrue();

    resume();
    servers.awaitStandby();
  }

  @Test
  void a_standby_on_which_nothing_arrives_because_nothing_is_written_is_not_behind()
      throws Exception {
    Thread.sleep(Replicated.LAG.plusSeconds(1));

    assertThat(Replicated.isReadFrom(servers.standby(), client)).isTrue();
  }

  @Test
  void a_revision_that_not_even_the_primary_holds_is_refused() throws Exception {
    Reply reply = client.ask(Hiding.QUESTION, hiding.written() + 1);

    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.code()).isEqualTo("REVISION_NOT_REACHED");
  }

  @Test
  void behind_poolers_it_is_the_same() throws Exception {
    requireFull();
    Installed.requirePgBouncer();
    Map<String, String> pooled =
        new HashMap<>(Replicated.environment(servers.primary(), servers.standby()));
    pooled.put("DOSSIER_DATABASE_URL", PgBouncerForTests.launch(servers.primary().port()));
    pooled.put("DOSSIER_REPLICA_URL", PgBouncerForTests.launch(servers.standby().port()));
    pooled.put("DOSSIER_POOLER", "transaction");
    Path folder = Files.createDirectory(home.resolve("pooled"));
    try (PackagedService service = PackagedService.launch(folder, pooled, "-Xmx300m").ready()) {
      Client other = Client.of(service.address());
      servers.await("read from the standby", () -> Replicated.isReadFrom(servers.standby(), other));
      pause();
      long written = hiding.write();

      Reply any = other.ask(Hiding.QUESTION);
      Reply wanted = other.ask(Hiding.QUESTION, written);

      resume();
      assertThat(any.revision()).isEqualTo(written - 1);
      assertThat(wanted.revision()).isEqualTo(written);
      assertThat(wanted).matches(hiding::isTrue);
      for (int i = 0; i < 20; i++) {
        assertThat(other.ask(Hiding.QUESTION)).matches(hiding::isTrue);
      }
    }
  }

  @Test
  void a_database_of_something_else_is_not_read() throws Exception {
    requireFull();
    try (Server other = Server.create()) {
      other.execute(
          Replicated.DATABASE,
          "create table revision as select n::bigint as number, now() - interval '1 h' / n as recorded_at"
              + " from generate_series(1, 10000) n");
      Map<String, String> mistaken =
          new HashMap<>(Replicated.environment(servers.primary(), other));
      mistaken.computeIfPresent(
          "DOSSIER_REPLICA_URL", (name, url) -> url + "?targetServerType=any");
      Path folder = Files.createDirectory(home.resolve("mistaken"));
      try (PackagedService service = PackagedService.launch(folder, mistaken, "-Xmx300m").ready()) {
        servers.await(
            "looked at",
            () ->
                Files.readString(folder.resolve("service.log"))
                    .contains("it does not hold what the primary has recorded"));

        assertThat(Client.of(service.address()).ask(Hiding.QUESTION)).matches(hiding::isTrue);
        assertThat(Replicated.isReadFrom(other, Client.of(service.address()))).isFalse();
      }
    }
  }

  @Test
  void no_answer_is_wrong_while_servers_are_killed_and_come_back() throws Exception {
    int questions = Integer.getInteger("cases", 200) * 5;

    Storm storm = Storm.over(servers, hiding, questions);

    System.out.println(storm);
    assertThat(storm.faults()).isEmpty();
    assertThat(storm.answered()).isGreaterThan(questions / 2);
    assertThat(storm.withoutPrimary()).isPositive();
  }

  /// A further service takes a while to start.
  private static void requireFull() {
    assumeThat(Integer.getInteger("cases", 0)).isGreaterThanOrEqualTo(CASES_OF_FULL);
  }

  private void pause() throws Exception {
    servers.standby().execute(Replicated.DATABASE, "select pg_wal_replay_pause()");
    servers.await(
        "paused",
        () ->
            servers
                    .standby()
                    .number(
                        Replicated.DATABASE,
                        "select (pg_get_wal_replay_pause_state() = 'paused')::int")
                == 1);
  }

  /// A test that failed leaves no standby behind that waits.
  @AfterEach
  void resume() throws Exception {
    servers.standby().execute(Replicated.DATABASE, "select pg_wal_replay_resume()");
  }
}
