package press.dossier.api.graphql;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// The printed schema is a file that people review. After a change that is meant, write it anew
/// with `-Dschema=write` and read the difference.
@DossierTest
class SchemaTest {

  private static final Path REVIEWED = Path.of("src/docs/schema.graphql");

  @Test
  void the_schema_is_the_one_that_was_reviewed() throws IOException {
    String printed = get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    if (System.getProperty("schema", "").equals("write")) {
      Files.writeString(REVIEWED, printed);
    }

    assertThat(printed).isEqualTo(Files.readString(REVIEWED));
  }
}
