package press.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checker calls breaking, and what it lets pass.
class BreakingChangesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

  private static final String RELEASED =
      """
      type Query {
        firm(slug: String, kind: Kind = COMPANY): Firm
        firms(filter: Filter, first: Int): [Firm!]!
        node(id: ID!): Node
        anything: Anything
      }
      type Mutation { rename(input: Rename!): Firm }
      interface Node { id: ID! }
      interface Named { name: String! }
      type Firm implements Node & Named {
        id: ID!
        name: String!
        nick: String
        names: [String!]!
        old: String @deprecated(reason: "Ask for name. To be removed on 2027-01-31.")
        older: String @deprecated(reason: "Ask for name. To be removed on 2027-02-01.")
      }
      type Bid implements Node { id: ID! stage: Stage }
      type Place { name: String! }
      union Anything = Firm | Place
      enum Kind { COMPANY FUND }
      enum Stage { PLANNED ORDERED }
      input Filter { kind: [Kind!] text: String }
      input Rename { id: ID! name: String! note: String }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a field is gone                   | nick: String                 | ''                            | Firm.nick",
        "a field of the root is gone       | anything: Anything           | ''                            | anything",
        "a type is gone                    | type Bid implements Node { id: ID! stage: Stage } | ''       | Bid",
        "a field only met by an interface  | id: ID! stage: Stage         | id: ID!                       | Bid.stage",
        "a value may be null now           | names: [String!]!            | names: [String!]              | Firm.names",
        "an element may be null now        | names: [String!]!            | names: [String]!              | Firm.names",
        "a value has another type          | nick: String                 | nick: Int                     | Firm.nick",
        "a value is a list now             | nick: String                 | nick: [String]                | Firm.nick",
        "an argument is gone               | (slug: String,               | (                             | firm",
        "an argument has another type      | first: Int                   | first: String                 | first",
        "an argument is required now       | first: Int                   | first: Int!                   | first",
        "a new argument is required        | first: Int                   | first: Int, last: Int!        | last",
        "an argument has another default   | kind: Kind = COMPANY         | kind: Kind = FUND             | kind",
        "an input field is gone            | text: String                 | ''                            | Filter.text",
        "an input field has another type   | text: String                 | text: Int                     | Filter.text",
        "an input field is required now    | note: String                 | note: String!                 | Rename.note",
        "a new input field is required     | note: String                 | note: String why: String!     | Rename.why",
        "a word is gone                    | COMPANY FUND                 | COMPANY                       | Kind.FUND",
        "an interface is not kept          | implements Node & Named      | implements Node               | Named",
        "a mutation is gone                | rename(input: Rename!): Firm | again(input: Rename!): Firm   | rename",
        "a type is of another sort         | enum Stage { PLANNED ORDERED } | scalar Stage                | Stage",
        "it goes before its day            | older: String @deprecated(reason: \"Ask for name. To be removed on 2027-02-01.\") | '' | Firm.older",
      })
  void a_breaking_change_is_named(String change, String released, String later, String named) {
    assertThat(told(released, later))
        .as(change)
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told).contains(named.split("\\.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a field is added            | nick: String          | nick: String nock: String",
        "a type is added             | type Place            | type Town { name: String! } type Place",
        "a value is never null now   | nick: String          | nick: String!",
        "an argument is added        | first: Int            | first: Int, last: Int",
        "an argument may be left out | node(id: ID!)         | node(id: ID)",
        "an input field is added     | text: String          | text: String texts: [String!]",
        "an input may be left out    | id: ID! name: String! | id: ID! name: String",
        "a word is added             | COMPANY FUND          | COMPANY FUND TRUST",
        "an interface is added       | type Place {          | type Place implements Named {",
        "a mutation is added         | type Mutation {       | type Mutation { again(input: Rename!): Firm",
        "something is deprecated     | nick: String          | nick: String @deprecated(reason: \"To be removed on 2028-01-01.\")",
        "it goes on its day          | old: String @deprecated(reason: \"Ask for name. To be removed on 2027-01-31.\") | ''",
      })
  void an_addition_passes(String change, String released, String later) {
    assertThat(told(released, later)).as(change).isEmpty();
  }

  @Test
  void a_member_of_a_union_that_is_gone_is_named() {
    assertThat(told("Firm | Place", "Firm")).singleElement().asString().contains("'Place'");
  }

  @Test
  void a_new_member_of_a_union_passes() {
    assertThat(
            told(
                "union Anything = Firm",
                "type Town { name: String! } union Anything = Town | Firm"))
        .isEmpty();
  }

  @Test
  void a_deprecation_without_its_day_is_named() {
    String undated =
        """
        type Query {
          a(
            of: Int @deprecated(reason: "To be removed on 2027-02-30.")
            by: Int @deprecated(reason: "To be removed on 2027-02-28.")
          ): Word @deprecated(reason: "Ask for b.")
          b: Int @deprecated
        }
        enum Word { ONE @deprecated(reason: "To be removed on 2027-01-01. Soon.") }
        """;

    assertThat(Deprecations.undated(SchemaText.read(undated)))
        .containsExactlyInAnyOrder("Query.a.of", "Query.a", "Query.b", "Word.ONE");
  }

  private static Set<String> told(String released, String later) {
    assertThat(RELEASED).containsOnlyOnce(released);
    return BreakingChanges.between(RELEASED, RELEASED.replace(released, later), TODAY);
  }
}
