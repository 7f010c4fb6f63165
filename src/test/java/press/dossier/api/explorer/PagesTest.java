package press.dossier.api.explorer;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.DossierTest;

/// The pages in the browser lead to GraphiQL and need nothing from elsewhere.
@DossierTest
class PagesTest {

  private static final Pattern LINK = Pattern.compile("(?:src|href)\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern INLINE =
      Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");

  @Test
  void the_start_page_leads_to_graphiql_and_to_the_schema() {
    assertThat(links("/")).contains("/graphiql/", "/graphql/schema.graphql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql/", "/q/graphql-ui/"})
  void a_page_needs_only_what_is_served_here(String page) {
    assertThat(links(page))
        .isNotEmpty()
        .allSatisfy(link -> {
          assertThat(link).startsWith("/").doesNotStartWith("//");
          given().urlEncodingEnabled(false).get(link).then().statusCode(200);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/graphiql/"})
  void a_page_holds_no_script_and_no_style_itself(String page) {
    assertThat(html(page)).doesNotContainPattern(INLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphiql/graphiql.css",
        "/graphiql/graphiql.js",
        "/questions/questions.js",
        "/questions/index.json"
      })
  void what_a_page_loads_names_no_other_host(String file) {
    String text = given().get(file).then().statusCode(200).extract().asString();

    assertThat(text).doesNotContain("http://", "https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/explorer/main.js", "/explorer/explorer.css"})
  void the_explorer_may_load_and_run_only_what_is_served_here(String file) {
    given()
        .get(file)
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                + " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'");
  }

  @Test
  void the_page_has_the_first_question_fetched_as_the_explorer_asks_it() throws IOException {
    assertThat(links("/"))
        .filteredOn(link -> link.startsWith("/graphql?"))
        .extracting(link -> URLDecoder.decode(link, UTF_8))
        .containsExactly("/graphql?query=" + ExplorerFiles.firstQuestion());
  }

  @Test
  void the_explorer_comes_in_three_files_of_scripts_and_a_worker() {
    assertThat(List.of("main.js", "chunk.js", "others.js", "graph/layout-worker.js"))
        .allSatisfy(file -> given().get("/explorer/" + file).then().statusCode(200));
    given().get("/explorer/views/entity.js").then().statusCode(404);
  }

  @Test
  void each_file_that_the_explorer_names_is_there() throws IOException {
    assertThat(ExplorerFiles.named())
        .hasSizeGreaterThan(8)
        .allSatisfy(file -> given().get(file).then().statusCode(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/webjars/cytoscape-fcose/2.2.0/demo/demo.html",
        "/webjars/cytoscape/3.33.1/package.json",
        "/webjars/d3/7.9.0/src/index.js"
      })
  void of_the_packages_of_scripts_nothing_else_is_served(String file) {
    given().get(file).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/graphiql", "/q/graphql-ui", "/q/graphql-ui/", "/q/graphql-ui/index.html"})
  void other_addresses_of_graphiql_lead_to_the_one(String address) {
    given()
        .redirects()
        .follow(false)
        .get(address)
        .then()
        .statusCode(302)
        .header("Location", "/graphiql/");
  }

  @Test
  void each_ready_question_is_served_as_it_is_kept() throws IOException {
    assertThat(ReadyQuestions.entries())
        .allSatisfy(entry ->
            assertThat(given().get("/questions/" + entry.file()).asString())
                .isEqualTo(ReadyQuestions.text(entry)));
  }

  private static List<String> links(String page) {
    return LINK.matcher(html(page))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.startsWith("#"))
        .toList();
  }

  private static String html(String page) {
    return given()
        .get(page)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .extract()
        .asString();
  }
}
