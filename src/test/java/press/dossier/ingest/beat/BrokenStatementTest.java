package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.problems;
import static press.dossier.ingest.beat.Written.problemsOfMore;

import org.junit.jupiter.api.Test;

class BrokenStatementTest {

  @Test
  void a_statement_has_a_key_and_a_kind() {
    assertThat(problemsOfMore("statements:\n  - {kind: BIDD, bidder: nobody}\n"))
        .containsExactly(
            "more.yaml:2: error: a statement needs `key` (write key: and a value)",
            "more.yaml:2: error: `kind` cannot be BIDD"
                + " (did you mean BID? one of OWNERSHIP, POSITION, DEVELOPMENT, DERIVATION,"
                + " RESTRICTION, FACILITY, PURCHASE, BID, RULING, REQUEST, AMENDMENT,"
                + " OBSERVATION)");
  }

  @Test
  void a_statement_has_the_roles_and_fields_of_its_kind_and_no_others() {
    assertThat(problems("stage: ANNOUNCED", "stage: PAID\n    seller: acme\n    shares: 5"))
        .containsExactly(
            "beat.yaml:65: error: `stage` cannot be PAID"
                + " (one of INTEREST, ANNOUNCED, SUBMITTED, WITHDRAWN, REJECTED, ACCEPTED)",
            "beat.yaml:66: error: a BID has no `seller`"
                + " (it has key, kind, visibility, embargo, bidder, joined, adviser, financier,"
                + " target, happened, stage, capacity, amount, claims)",
            "beat.yaml:67: error: a BID has no `shares`"
                + " (it has key, kind, visibility, embargo, bidder, joined, adviser, financier,"
                + " target, happened, stage, capacity, amount, claims)");
  }

  @Test
  void a_missing_role_or_field_is_told() {
    assertThat(problems("    bidder: acme\n", ""))
        .containsExactly("beat.yaml:60: error: a BID needs `bidder` (write bidder: and a value)");
    assertThat(problems("bidder: acme", "bidder: []"))
        .containsExactly("beat.yaml:62: error: `bidder` names nobody");
    assertThat(problems("    disposition: UPHELD\n", ""))
        .containsExactly(
            "beat.yaml:75: error: a RULING needs `disposition` (write disposition: and a value)");
    assertThat(problems("disposition: UPHELD", "disposition:"))
        .containsExactly(
            "beat.yaml:80: error: `disposition` has no value"
                + " (write one, or leave the word out)");
  }

  @Test
  void an_unknown_entity_is_told_with_the_one_that_was_probably_meant() {
    assertThat(problems("bidder: acme", "bidder: acne"))
        .containsExactly("beat.yaml:62: error: there is no entity acne (did you mean acme?)");
    assertThat(problems("owner: acme", "owner: somebody-else"))
        .containsExactly(
            "beat.yaml:85: error: there is no entity somebody-else (add it under entities:)");
  }

  @Test
  void a_role_is_played_by_the_right_kind_of_entity() {
    assertThat(problems("target: dock", "target: port-act"))
        .containsExactly(
            "beat.yaml:64: error: `target` must be a firm or a product;"
                + " port-act is a regulation");
    assertThat(problems("joined: [{entity: borealis, since: 2024-06}", "joined: [{entity: dock}"))
        .containsExactly(
            "beat.yaml:63: error: `joined` must be a firm or a person; dock is a product");
  }

  @Test
  void a_role_for_one_takes_one() {
    assertThat(problems("target: dock", "target: [dock, acme]"))
        .containsExactly(
            "beat.yaml:64: error: `target` takes one entity, not a list (write its key)");
    assertThat(problems("target: dock", "target: {entity: dock}"))
        .containsExactly(
            "beat.yaml:64: error: `target` takes one entity, not words with values"
                + " (write its key)");
  }

  @Test
  void nobody_plays_a_role_twice() {
    assertThat(problems("since: 2024-06}, jane-roe]", "since: 2024-06}, borealis]"))
        .containsExactly("beat.yaml:63: error: borealis stands twice under `joined`");
  }

  @Test
  void a_party_written_out_has_its_own_words() {
    assertThat(problems("since: 2024-06}", "since: June, part: AUTHOR}"))
        .containsExactly(
            "beat.yaml:63: error: `since` is no date: June"
                + " (write 2024, 2024-12, 2024-12-08 or a range 2024-12-08/2024-12-09)",
            "beat.yaml:63: error: a party has no `part` (it has entity, since)");
    assertThat(problems("part: AUTHOR}", "part: WROTE, since: 2024}"))
        .containsExactly(
            "beat.yaml:79: error: `part` cannot be WROTE"
                + " (one of AUTHOR, JOINED, CONCURRED, CONCURRED_IN_PART, DISSENTED)",
            "beat.yaml:79: error: a party has no `since` (it has entity, part)");
  }

  @Test
  void an_event_has_a_day_and_a_state_a_period() {
    assertThat(problems("happened: 2024-04", "starts: 2024-04\n    ending: OPEN"))
        .containsExactly(
            "beat.yaml:67: error: a BID is an event and has no `starts`"
                + " (when it took place is written happened:)",
            "beat.yaml:68: error: a BID is an event and has no `ending`"
                + " (when it took place is written happened:)");
    assertThat(problems("    starts: 2020\n", "    happened: 2020\n"))
        .containsExactly(
            "beat.yaml:88: error: an OWNERSHIP is a state and has no `happened`"
                + " (its time is written starts: and ends:)");
  }

  @Test
  void an_observation_declares_whether_it_is_an_event_or_a_state() {
    assertThat(problems("    starts: 2023\n    ends: 2023\n", ""))
        .containsExactly(
            "beat.yaml:92: error: an OBSERVATION is an event or a state"
                + " (write happened: for an event; starts:, ends: or ending: for a state)");
    assertThat(problems("    starts: 2023\n", "    happened: 2023\n"))
        .containsExactly(
            "beat.yaml:98: error: an OBSERVATION is an event or a state"
                + " (write happened: for an event; starts:, ends: or ending: for a state)");
  }

  @Test
  void a_state_ends_after_it_starts_and_is_open_only_without_an_end() {
    assertThat(problems("ends: 2023", "ends: 2022-12"))
        .containsExactly("beat.yaml:99: error: it ends before it starts: 2022-12 is before 2023");
    assertThat(problems("ends: 2023", "ends: 2024\n    ending: OPEN"))
        .containsExactly(
            "beat.yaml:100: error: a state has `ends` or `ending`, not both"
                + " (with an end date leave ending: out)");
    assertThat(problems("ending: UNKNOWN", "ending: ENDED"))
        .containsExactly("beat.yaml:89: error: `ending` cannot be ENDED (one of OPEN, UNKNOWN)");
  }

  @Test
  void an_observation_is_about_one_thing() {
    assertThat(problems("    about: coastland\n", ""))
        .containsExactly(
            "beat.yaml:92: error: an OBSERVATION is about one thing: `about` or"
                + " `aboutPublication`"
                + " (about: takes an entity, aboutPublication: a publication)");
    assertThat(problems("about: coastland", "about: coastland\n    aboutPublication: first"))
        .containsExactly(
            "beat.yaml:95: error: an OBSERVATION is about one thing: `about` or"
                + " `aboutPublication` (keep one)");
    assertThat(problems("about: coastland", "aboutPublication: frist"))
        .containsExactly(
            "beat.yaml:94: error: there is no publication frist (did you mean first?)");
  }

  @Test
  void what_is_measured_has_a_name() {
    assertThat(problems("    measure: traffic\n", ""))
        .containsExactly(
            "beat.yaml:96: error: what is `measured` needs a name"
                + " (write measure: and the name)");
  }

  @Test
  void an_amount_has_one_number_and_a_unit() {
    assertThat(problems("{moreThan: 7_000_000, unit: EUR}", "{moreThan: 7, lessThan: 8}"))
        .containsExactly(
            "beat.yaml:66: error: an amount has one number, not several"
                + " (behind one of exactly, moreThan, lessThan, about)",
            "beat.yaml:66: error: an amount needs `unit` (write unit: and a value)");
    assertThat(problems("{moreThan: 7_000_000, unit: EUR}", "7 EUR"))
        .containsExactly(
            "beat.yaml:66: error: an amount is written as words with values, not as a text"
                + " (such as key: and a value)");
    assertThat(problems("moreThan: 7_000_000, unit: EUR", "moreThan: 7bn, unit: EURO"))
        .containsExactly(
            "beat.yaml:66: error: `unit` is no currency: EURO"
                + " (three capital letters: USD, CNY, MYR)");
    assertThat(problems("moreThan: 7_000_000", "moreThan: 7bn"))
        .containsExactly(
            "beat.yaml:66: error: `moreThan` is no number: 7bn"
                + " (digits, with underscores if you like: 7_000_000.5)");
    assertThat(problems("moreThan: 7_000_000", "moreThan: -7"))
        .containsExactly("beat.yaml:66: error: `moreThan` cannot be -7 (it cannot be less than 0)");
    assertThat(problems("moreThan: 7_000_000", "morethan: 7"))
        .containsExactly(
            "beat.yaml:66: error: an amount has one number"
                + " (behind one of exactly, moreThan, lessThan, about)",
            "beat.yaml:66: error: an amount has no `morethan` (did you mean moreThan?)");
  }

  @Test
  void a_share_lies_between_nothing_and_all() {
    assertThat(problems("share: {about: 60}", "share: 100.01"))
        .containsExactly(
            "beat.yaml:87: error: `share` cannot be 100.01"
                + " (a share is a number of per cent, from 0 to 100)");
    assertThat(problems("share: {about: 60}", "share: {about: -1}"))
        .containsExactly(
            "beat.yaml:87: error: `about` cannot be -1"
                + " (a share is a number of per cent, from 0 to 100)");
    assertThat(problems("share: {about: 60}", "share: {about: 60, unit: USD}"))
        .containsExactly(
            "beat.yaml:87: error: an amount has no `unit`"
                + " (it has exactly, moreThan, lessThan, about)");
  }

  @Test
  void a_rank_counts_from_one() {
    String purchase =
        """
        statements:
          - key: rank
            kind: PURCHASE
            buyer: acme
            market: coastland
            rank: 0
            claims: [{publication: first}]
        """;

    assertThat(problemsOfMore(purchase))
        .containsExactly(
            "more.yaml:6: error: `rank` cannot be 0 (a whole number from 1 to 1000000)");
  }

  @Test
  void statements_that_say_the_same_are_worth_a_warning() {
    String again =
        """
        statements:
          - key: stake-again
            kind: OWNERSHIP
            owner: acme
            owned: dock
            share: {about: 60.0}
            starts: 2020-01-01/2020-12-31
            ending: UNKNOWN
            claims: [{publication: first}]
        """;

    assertThat(problemsOfMore(again))
        .containsExactly(
            "more.yaml:2: warning: this says the same as the statement in beat.yaml:83"
                + " (make them one, with the claims of both)");
  }

  @Test
  void a_statement_that_nobody_makes_is_worth_a_warning() {
    assertThat(problemsOfMore("statements:\n  - {key: s, kind: PURCHASE, buyer: acme}\n"))
        .containsExactly(
            "more.yaml:2: warning: nobody says this: the statement has no claims"
                + " (add claims: with a publication)");
  }

  @Test
  void a_key_is_given_once_among_statements() {
    assertThat(problems("key: upheld", "key: offer"))
        .containsExactly(
            "beat.yaml:75: error: another statement has the key offer"
                + " (it stands in beat.yaml:60)");
  }

  @Test
  void visibility_and_embargo_are_checked() {
    assertThat(problems("kind: RULING", "kind: RULING\n    visibility: secret"))
        .containsExactly(
            "beat.yaml:77: error: `visibility` cannot be secret (one of public, desk)");
    assertThat(problems("kind: RULING", "kind: RULING\n    embargo: 2025-01-20"))
        .containsExactly(
            "beat.yaml:77: error: `embargo` is no time: 2025-01-20"
                + " (write 2025-01-20T18:00:00Z, or +01:00 in place of Z)");
    assertThat(
            problems(
                "kind: RULING",
                "kind: RULING\n    visibility: desk\n    embargo: 2025-01-20T18:00:00Z"))
        .containsExactly(
            "beat.yaml:78: error: an item has `visibility` or `embargo`, not both"
                + " (an embargo hides it from all but the desk until then)");
  }
}
