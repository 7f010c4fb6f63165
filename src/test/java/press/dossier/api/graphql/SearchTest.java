package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;
import press.dossier.api.http.Ask;
import press.dossier.beat.FirstBeat;

@DossierTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

  private static final String SEARCH =
      "query($text: String!) { search(text: $text) { rank matched nameKind entity { slug } } }";

  @Inject FirstBeat beat;

  @BeforeAll
  void load() throws SQLException {
    beat.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ByteDance                     | bytedance                       | ByteDance
          BYTEDANCE                     | bytedance                       | ByteDance
          ｂｙｔｅｄａｎｃｅ            | bytedance                       | ByteDance
          bytedance ltd                 | bytedance                       | ByteDance Ltd.
          Bytdance                      | bytedance                       | ByteDance
          Bytedanse                     | bytedance                       | ByteDance
          byted                         | bytedance                       | ByteDance
          字节跳动                      | bytedance                       | 字节跳动
          字节                          | bytedance                       | 字节跳动
          字節跳動                      | bytedance                       | 字節跳動
          字                            | bytedance                       | 字節跳動
          Nvidia                        | nvidia                          | Nvidia
          nvidia corp                   | nvidia                          | NVIDIA Corporation
          Nvdia                         | nvidia                          | Nvidia
          Nivdia                        | nvidia                          | Nvidia
          Invidia                       | nvidia                          | Nvidia
          英伟达                        | nvidia                          | 英伟达
          輝達                          | nvidia                          | 輝達
          TikTok                        | tiktok                          | TikTok
          tik tok                       | tiktok                          | TikTok
          TicTok                        | tiktok                          | TikTok
          TSMC                          | tsmc                            | TSMC
          TMSC                          | tsmc                            | TSMC
          Taiwan Semiconductor          | tsmc                            | Taiwan Semiconductor Manufacturing Company Limited
          台积电                        | tsmc                            | 台积电
          O'Leary                       | kevin-oleary                    | Kevin O'Leary
          O’Leary                       | kevin-oleary                    | Kevin O'Leary
          oleary                        | kevin-oleary                    | Kevin O'Leary
          Kevin Oleari                  | kevin-oleary                    | Kevin O'Leary
          mr wonderful                  | kevin-oleary                    | Mr. Wonderful
          Mnuchin                       | steven-mnuchin                  | Steve Mnuchin
          Munchin                       | steven-mnuchin                  | Steven Mnuchin
          steven terner mnuchin         | steven-mnuchin                  | Steven Terner Mnuchin
          McCourt                       | frank-mccourt                   | Frank McCourt
          Mc Court                      | frank-mccourt                   | Frank McCourt
          Franck McCourt                | frank-mccourt                   | Frank McCourt
          trump                         | donald-trump                    | Donald Trump
          特朗普                        | donald-trump                    | 特朗普
          BIS                           | bureau-of-industry-and-security | BIS
          bureau of industry            | bureau-of-industry-and-security | Bureau of Industry and Security
          securite                      | bureau-of-industry-and-security | Bureau de l'industrie et de la sécurité
          Sécurité                      | bureau-of-industry-and-security | Bureau de l'industrie et de la sécurité
          Cour supreme                  | us-supreme-court                | Cour suprême des États-Unis
          Cour suprême des États-Unis   | us-supreme-court                | Cour suprême des États-Unis
          Supreme Court                 | us-supreme-court                | Supreme Court of the United States
          Suprem Court                  | us-supreme-court                | Supreme Court of the United States
          cour d’appel                  | us-court-of-appeals-dc-circuit  | Cour d'appel du district de Columbia
          D.C. Circuit                  | us-court-of-appeals-dc-circuit  | D.C. Circuit
          dc circuit                    | us-court-of-appeals-dc-circuit  | D.C. Circuit
          Maison Blanche                | white-house                     | Maison-Blanche
          maison-blanche                | white-house                     | Maison-Blanche
          Tresor                        | us-treasury                     | Département du Trésor des États-Unis
          departement du tresor         | us-treasury                     | Département du Trésor des États-Unis
          Chine                         | china                           | Chine
          中国                          | china                           | 中国
          中                            | china                           | 中国
          Etats-Unis                    | united-states                   | États-Unis
          états unis                    | united-states                   | États-Unis
          US                            | us-treasury                     | US Treasury
          USA                           | united-states                   | USA
          Malaisie                      | malaysia                        | Malaisie
          Malasia                       | malaysia                        | Malaysia
          马来西亚                      | malaysia                        | 马来西亚
          H20                           | h20                             | H20
          h200                          | h200                            | H200
          Nvidia H20                    | h20                             | Nvidia H20
          H2                            | h20                             | H20
          AI                            | ai-chips                        | AI chips
          TPU                           | tensor-processing-unit          | TPU
          Tensor procesing unit         | tensor-processing-unit          | Tensor Processing Unit
          cici                          | cici-ai                         | Cici
          豆包                          | doubao                          | 豆包
          Stream Voice                  | streamvoice                     | StreamVoice
          shark tank                    | shark-tank                      | Shark Tank
          Brooklyn Dodgers              | los-angeles-dodgers             | Brooklyn Dodgers
          Dodgers                       | los-angeles-dodgers             | Dodgers
          Avago                         | broadcom                        | Avago Technologies
          Google Inc                    | google                          | Google Inc.
          Gogle                         | google                          | Google
          H.R. 7521                     | hr-7521                         | H.R. 7521
          hr 7521                       | hr-7521                         | H.R. 7521
          PAFACA                        | foreign-adversary-apps-act      | PAFACA
          foreign adversary             | foreign-adversary-apps-act      | Protecting Americans from Foreign Adversary Controlled Applications Act
          loi sur tiktok                | foreign-adversary-apps-act      | loi sur TikTok
          Kirkland & Ellis              | kirkland-and-ellis              | Kirkland & Ellis
          Guggenheim                    | guggenheim-securities           | Guggenheim Securities
          "The People's Bid"            | peoples-bid                     | The People's Bid
          Peoples Bid                   | peoples-bid                     | The People's Bid
          100% H20                      | h20                             | H20
          """)
  void finds_first(String typed, String slug, String matched) {
    JsonPath hits = search(typed);

    assertThat(hits.getString("data.search[0].entity.slug")).isEqualTo(slug);
    assertThat(hits.getString("data.search[0].matched")).isEqualTo(matched);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"%", "_", "''", "\"", "\\", "~ ~", "&", "%%%", "zzzzqqq"})
  void wildcards_and_marks_are_no_names(String typed) {
    assertThat(search(typed).getList("data.search")).isEmpty();
  }

  @Test
  void the_name_itself_ranks_1000_and_every_entity_comes_once() {
    List<Map<String, Object>> hits = search("TikTok").getList("data.search");

    assertThat(hits.getFirst()).containsEntry("rank", 1000);
    assertThat(hits).extracting(hit -> hit.get("entity")).doesNotHaveDuplicates();
    assertThat(hits)
        .extracting(hit -> (Integer) hit.get("rank"))
        .isSortedAccordingTo((one, other) -> other - one)
        .allSatisfy(rank -> assertThat(rank).isBetween(0, 1000));
  }

  @Test
  void tells_the_kind_of_the_name_that_matched() {
    assertThat(search("Avago Technologies").getString("data.search[0].nameKind"))
        .isEqualTo("FORMER");
    assertThat(search("Broadcom").getString("data.search[0].nameKind")).isNull();
  }

  @Test
  void keeps_the_kinds_asked_for() {
    JsonPath hits =
        JsonPath.from(
            Ask.body(
                "{ search(text: \"tiktok\", kind: [PRODUCT], first: 1) { entity { slug } } }"));

    assertThat(hits.getList("data.search.entity.slug")).containsExactly("tiktok-app");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first: 0
          first: 201
          first: -1
          """)
  void refuses_a_limit_out_of_bounds(String first) {
    Ask.response("{ search(text: \"a\", " + first + ") { rank } }", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("ARGUMENT_INVALID"))
        .body("errors[0].message", equalTo("Argument first must be 1 to 200."));
  }

  @Test
  void refuses_a_text_that_nobody_types() {
    Ask.response(SEARCH, Map.of("text", "a".repeat(201)))
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("ARGUMENT_INVALID"));
  }

  private static JsonPath search(String typed) {
    return JsonPath.from(Ask.body(SEARCH, Map.of("text", typed)));
  }
}
