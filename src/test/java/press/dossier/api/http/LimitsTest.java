package press.dossier.api.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.DossierTest;

/// How much one request may ask for, and how it is told.
@DossierTest
class LimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { __typename }                                                              | 0
          { firms { totalCount pageInfo { hasNextPage } } }                           | 0
          { firms { nodes { id name } } }                                             | 20
          { firms(first: 7) { edges { cursor node { id } } } }                        | 7
          { firms(last: 3) { nodes { id } edges { node { id } } } }                   | 6
          { firms(first: 3) { nodes { purchases(first: 4) { nodes { id } } } } }      | 15
          { firms(first: 3) { nodes { names { text } } } }                            | 12
          { firm(slug: "a") { id } again: firm(slug: "a") { id } }                    | 2
          { search(text: "a") { rank entity { id } } }                                | 40
          { search(text: "a", first: 2) { entity { id } } }                           | 4
          { nodes(ids: ["a", "b", "c"]) { id } }                                      | 3
          { path(from: {slug: "a"}, to: {slug: "b"}) { paths { length } } }           | 4
          { path(from: {slug: "a"}, to: {slug: "b"}, first: 2) { paths { hops { from { id } } } } } | 27
          { conflicts(first: 2) { nodes { one { claims { id } } } } }                 | 10
          { audit(first: 3) { nodes { claims { id } } } }                             | 12
          { changes(first: 5) { nodes { node { id } } } }                             | 10
          { firm(slug: "a") { timeline(first: 6) { nodes { at { text } } } } }        | 13
          { firms(first: 3) { ...F } } fragment F on FirmConnection { nodes { id } }  | 3
          { firms(first: 3) { nodes { id @skip(if: true) names @skip(if: true) { text } } } } | 3
          """)
  void the_cost_counts_the_objects_that_an_answer_may_hold(String document, int cost) {
    Ask.response(document, Map.of())
        .then()
        .statusCode(200)
        .body("extensions.cost.requested", equalTo(cost))
        .body("extensions.cost.limit", equalTo(100_000));
  }

  @Test
  void the_cost_counts_with_the_values_of_variables() {
    String document = "query($n: Int) { firms(first: $n) { nodes { id } } }";

    Ask.response(document, Map.of("n", 9)).then().body("extensions.cost.requested", equalTo(9));
    Ask.response(document, Map.of()).then().body("extensions.cost.requested", equalTo(20));
  }

  @Test
  void what_costs_too_much_is_refused_with_the_numbers() {
    refused(
        """
        query($n: Int) { firms(first: $n) { nodes { attributedClaims(first: $n) { nodes {
          relayedBy(first: 10) { nodes { id } } } } } } }
        """,
        Map.of("n", 100),
        "The answer may hold 110100 objects; at most 100000 are served: ask for shorter pages (first, last) or fewer levels.");
  }

  @Test
  void a_cost_beyond_all_numbers_is_refused() {
    String levels = "claims(first: 100) { nodes { statement { ";
    refused(
        "{ statements(first: 100) { nodes { "
            + levels.repeat(4)
            + "id"
            + " } } }".repeat(4)
            + " } } }",
        Map.of(),
        "at most 100000 are served");
  }

  @Test
  void texts_without_number_are_refused() {
    refused(
        "{ firms(first: 50) { nodes { products(first: 50) { nodes { "
            + "id ".repeat(1_000)
            + "} } } } }",
        Map.of(),
        "The answer may hold 2500000 values; at most 1000000 are served");
  }

  @Test
  void a_document_that_is_too_long_is_refused() {
    refused(
        "{ __typename }" + " ".repeat(262_144),
        Map.of(),
        "The document has 262158 characters; at most 262144 are served");
  }

  @Test
  void a_document_of_too_many_tokens_is_refused() {
    refused(
        "{ firms(first: [" + "1 ".repeat(10_000) + "]) { totalCount } }",
        Map.of(),
        "more than 10000 tokens");
  }

  @Test
  void a_document_that_is_too_deep_is_refused() {
    refused(
        "{ firm(slug: \"a\") { " + "names { ".repeat(20) + "text" + " }".repeat(20) + " } }",
        Map.of(),
        "22 levels of fields; at most 20");
  }

  @Test
  void too_many_fields_are_refused() {
    refused(
        "{ firm(slug: \"a\") { " + "id ".repeat(2_000) + "} }",
        Map.of(),
        "2001 fields; at most 2000");
  }

  @Test
  void too_many_aliases_are_refused() {
    refused(
        "{ firm(slug: \"a\") { " + "a: id ".repeat(501) + "} }",
        Map.of(),
        "501 aliases; at most 500");
  }

  @Test
  void too_many_fields_at_the_root_are_refused() {
    refused("{ " + "__typename ".repeat(51) + "}", Map.of(), "51 fields at the root; at most 50");
  }

  @Test
  void too_many_directives_are_refused() {
    refused(
        "{ __typename " + "@include(if: true) ".repeat(11) + "}",
        Map.of(),
        "11 directives at one place; at most 10");
  }

  @Test
  void a_long_number_is_refused() {
    refused(
        "{ firms(first: " + "9".repeat(401) + ") { totalCount } }",
        Map.of(),
        "A number has more than 400 digits");
  }

  @Test
  void digits_within_a_text_are_no_number() {
    Ask.response("{ firm(slug: \"" + "9".repeat(500) + "\") { id } } #" + "9".repeat(500), Map.of())
        .then()
        .statusCode(200);
  }

  @Test
  void a_fragment_that_spreads_itself_is_refused() {
    Ask.response("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
        .body("errors[0].message", equalTo("Fragment A spreads itself; it would never end."));
  }

  @Test
  void what_tools_ask_of_the_schema_passes() {
    Ask.response(IntrospectionQuery.INTROSPECTION_QUERY, Map.of())
        .then()
        .statusCode(200)
        .body("data.__schema.types", hasSize(greaterThan(100)));
    String whole =
        IntrospectionQueryBuilder.build(
            IntrospectionQueryBuilder.Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .isOneOf(true)
                .directiveIsRepeatable(true)
                .schemaDescription(true)
                .inputValueDeprecation(true)
                .typeRefFragmentDepth(9));
    Ask.response(whole, Map.of())
        .then()
        .statusCode(200)
        .body("data.__schema.types", hasSize(greaterThan(100)));
  }

  @Test
  void the_schema_round_and_round_is_refused() {
    refused(
        "{ __schema { types { fields { type { fields { type { name } } } } } } }",
        Map.of(),
        "Field __schema asks for more than tools do");
  }

  @Test
  void a_message_does_not_repeat_what_is_refused_however_long() {
    Ask.response("{ " + "x".repeat(200_000) + " }", Map.of())
        .then()
        .statusCode(400)
        .body("errors[0].message.length()", equalTo(501));
  }

  private static void refused(String document, Map<String, ?> variables, String message) {
    Response response = Ask.response(document, variables);
    response
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("QUERY_TOO_COMPLEX"))
        .body("errors[0].message", containsString(message));
  }
}
