package press.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.api.http.Ask;
import press.dossier.api.live.Caller;
import press.dossier.beat.FirstBeat;

/// What the README shows works exactly as printed.
@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {

  private static final int MOST_LINES = 15;

  private static final Pattern EXAMPLE =
      Pattern.compile("```graphql\\n(.*?)```.*?```json\\n(.*?)```", Pattern.DOTALL);

  @Inject FirstBeat beat;

  /// A question of the README with the answer printed below it.
  record Example(String question, String answer) {}

  static List<Example> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(found -> new Example(found.group(1), found.group(2)))
        .toList();
  }

  @Test
  void there_are_examples() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_question_has_the_answer_that_is_printed(Example example) throws Exception {
    beat.load();

    assertThat(example.question().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    assertThat(json(answer(example.question()))).isEqualTo(json(example.answer()));
  }

  /// Only the desk writes; questions are everybody's.
  private static String answer(String document) {
    if (document.startsWith("subscription")) {
      return firstEvent(document);
    }
    if (!document.startsWith("mutation")) {
      return Ask.body(document);
    }
    String body = Ask.asDesk(document, Map.of()).then().statusCode(200).extract().asString();
    return body.substring(0, body.lastIndexOf(",\"extensions\":")) + "}";
  }

  private static String firstEvent(String document) {
    try (Caller caller = Caller.begin()) {
      caller.subscribe("readme", document);
      return "{\"data\":" + caller.hearData("readme") + "}";
    }
  }

  @Test
  void the_table_comes_as_the_command_line_asks_for_it() throws Exception {
    beat.load();
    Matcher command =
        Pattern.compile("curl \\S+/graphql ((?:-H '[^']+' )+).*?-d '([^']+)'", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(command.find()).isTrue();
    RequestSpecification request = given().body(command.group(2));
    for (String header : command.group(1).split("(^| )-H ")) {
      if (!header.isBlank()) {
        String[] parts = header.strip().replace("'", "").split(": ");
        request.header(parts[0], parts[1]);
      }
    }

    assertThat(request.post("/graphql").then().statusCode(200).extract().asString().lines())
        .startsWith(
            "id,status,firstPublication,firstPublicationUrl,happened.text,product.name,stage")
        .hasSizeGreaterThan(10);
  }

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
