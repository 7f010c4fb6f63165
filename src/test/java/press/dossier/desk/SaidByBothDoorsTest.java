package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.api.http.Mutate;
import press.dossier.ingest.Beats;
import press.dossier.ingest.Loaded;
import press.dossier.ingest.source.Folder;
import press.dossier.model.StatementKind;
import press.dossier.store.CleanDatabase;

/// What is said by a file and what is said by a mutation is the same to whoever asks.
@DossierTest
class SaidByBothDoorsTest {

  private static final String ADD =
      "mutation ($input: AddClaimInput!) { addClaim(input: $input) { userErrors { field code message } } }";

  private static final String EVERYTHING =
      """
      {
        claims {
          totalCount
          nodes {
            stance modality reportedOn { text } credibility verification circular
            attribution { kind by { slug } unnamed secondHand }
            retraction { reason } corrections { reason } replaces { reason }
            relays { stance } chains { claims { stance publication { slug } } }
            quotes { exact prefix suffix start end snapshot { sha256 } }
            publication {
              slug kind title language url publishedOn { text } embodies { slug } snapshots { sha256 retrievedAt text }
              publisher { slug name entity { slug } grades { reliability since reason } }
            }
            statement {
              kind status corroboration { claims publications origins unnamedOnly circular }
              explanation { reason asserting { origins level } denying { origins level reliability credibility } }
              parties { role entity { slug } since { text } part }
              ... on Ownership { share { value unit bound } period { starts { text } ends { text } ending } }
              ... on Position { title period { starts { text } ends { text } ending } }
              ... on Development { role period { starts { text } ends { text } ending } }
              ... on Derivation { derivationKind period { starts { text } ends { text } ending } }
              ... on Restriction { effect eccns period { starts { text } ends { text } ending } }
              ... on Facility { facilityKind facilityStage: stage capacity { value unit bound } amount { value unit bound } period { ending } }
              ... on Purchase { purchaseStage: stage quantity { value unit bound } amount { value unit bound } share { value unit bound } rank happened { text } }
              ... on Bid { bidStage: stage bidCapacity: capacity amount { value unit bound } happened { text } participants { role bidder { slug } since { text } } }
              ... on Ruling { disposition holding happened { text } judges { person { slug } part } }
              ... on Request { asked happened { text } to { slug } }
              ... on Amendment { amendmentKind happened { text } }
              ... on Observation { sentence measure measured { value unit bound } observed: period { starts { text } ends { text } ending } happened { text } aboutPublication { slug } }
            }
          }
        }
        entities {
          totalCount
          nodes {
            __typename slug name description names { text kind language } identifiers { scheme value issuer { slug } }
            ... on Firm { kind country website foundedOn { text } }
            ... on PublicBody { bodyKind: kind country website }
            ... on Product { productKind: kind }
            ... on Regulation { regulationKind: kind country }
            ... on CourtDecision { court { slug } }
            ... on Place { placeKind: kind country }
            timeline { nodes { kind at { text } } }
          }
        }
        search(text: "acme") { rank matched entity { slug } }
      }
      """;

  @Inject Beats beats;
  @Inject DataSource database;
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void a_claim_is_the_same_whichever_door_it_came_through(StatementKind kind) throws Exception {
    JsonObject input = WholeInput.of(kind);

    String byFile = byFile(input);
    String byMutation = byMutation(input);

    assertThat(byFile).contains("\"claims\":{\"totalCount\":1", "\"slug\":\"b/report\"");
    assertThat(byMutation.replace("\"desk/", "\"b/")).isEqualTo(byFile);
  }

  private String byFile(JsonObject input) throws SQLException, IOException {
    CleanDatabase.of(database);
    Files.writeString(folder.resolve("beat.yaml"), AsFile.of(input));
    Loaded loaded = beats.load(Folder.find(folder).orElseThrow());
    assertThat(loaded.problems()).isEmpty();
    return everything();
  }

  private String byMutation(JsonObject input) throws SQLException {
    CleanDatabase.of(database);
    Mutate.asDesk(ADD, WholeInput.sent(input, "once"))
        .statusCode(200)
        .body("data.addClaim.userErrors", empty());
    return everything();
  }

  private static String everything() {
    String body = Ask.asDesk(EVERYTHING, Map.of()).then().statusCode(200).extract().asString();
    return body.substring(0, body.lastIndexOf(",\"extensions\":"));
  }
}
