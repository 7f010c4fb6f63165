package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.telemetry.Scrape;

/// A service with one place to work at, where somebody else holds a table.
@DossierTest
@TestProfile(BusyTest.OnePlace.class)
class BusyTest {

  private static final String HELD_UP = "{ publishers { nodes { grades { reason } } } }";
  private static final String FREE = "{ __typename }";

  @Inject DataSource database;

  /// One request is worked on, one may wait, and not for long.
  public static final class OnePlace implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "dossier.work.at-once", "1",
          "dossier.work.waiting", "1",
          "dossier.work.wait-seconds", "1",
          "dossier.reading.seconds", "30",
          "dossier.reading.bytes", "100",
          "dossier.transfer.body-seconds", "1",
          "dossier.transfer.body-bytes", "5000");
    }
  }

  @Test
  void who_finds_no_place_is_told_to_come_again_and_who_hangs_up_gives_its_place_back()
      throws Exception {
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table grade in access exclusive mode");
      try (Socket first = ask(HELD_UP)) {
        await("select count(*) from pg_locks where not granted", 1);

        double shed = shed();
        Ask.response(FREE, Map.of())
            .then()
            .statusCode(503)
            .header("Retry-After", "1")
            .body("errors[0].extensions.code", equalTo("BUSY"))
            .body(
                "errors[0].message",
                equalTo("The service has all hands full; ask again in a second."));
        assertThat(shed()).isEqualTo(shed + 1);
        assertThat(Scrape.now().value("dossier_work_taken")).isEqualTo(1);
      }

      await("select count(*) from pg_locks where not granted", 0);
      Ask.response(FREE, Map.of()).then().statusCode(200);
      other.rollback();
    }
  }

  @Test
  void an_answer_that_is_too_large_is_refused() {
    Ask.response("{ " + "a: __typename ".repeat(2) + " b: __typename }", Map.of())
        .then()
        .statusCode(200);
    StringBuilder large = new StringBuilder("{ ");
    for (int i = 0; i < 10; i++) {
      large.append("alias").append(i).append(": __typename ");
    }

    Ask.response(large.append("}").toString(), Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("ANSWER_TOO_LARGE"))
        .body(
            "errors[0].message",
            equalTo("The answer has more than 100 bytes; ask for shorter pages or fewer fields."));
  }

  @Test
  void a_body_that_does_not_come_is_given_up() throws IOException {
    try (Socket slow = new Socket("localhost", RestAssured.port)) {
      write(slow, head(100) + "{");

      assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 408 ")
          .contains("\"BODY_TOO_SLOW\"", "Send the body within 1 seconds.");
    }
  }

  @Test
  void a_body_that_is_too_large_is_not_received() throws IOException {
    try (Socket large = new Socket("localhost", RestAssured.port)) {
      write(large, head(5_001));

      assertThat(new String(large.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 413 ")
          .contains("\"PAYLOAD_TOO_LARGE\"", "Send at most 5000 bytes.");
    }
  }

  private static Socket ask(String document) throws IOException {
    String body = "{\"query\": \"" + document + "\"}";
    Socket socket = new Socket("localhost", RestAssured.port);
    write(socket, head(body.length()) + body);
    return socket;
  }

  private static String head(int length) {
    return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Content-Length: "
        + length
        + "\r\n\r\n";
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static double shed() {
    return Scrape.now().value("dossier_refusals_total", "code=\"BUSY\"");
  }

  /// Waits until PostgreSQL counts so many.
  private void await(String count, int wanted) throws Exception {
    while (count(count) != wanted) {
      Thread.sleep(50);
    }
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
