package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.problems;
import static press.dossier.ingest.beat.Written.problemsOfMore;
import static press.dossier.ingest.beat.Written.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenClaimTest {

  @Test
  void a_claim_has_a_publication() {
    assertThat(problems("{publication: second, verification: MEMORY}", "{verification: MEMORY}"))
        .containsExactly(
            "beat.yaml:82: error: a claim needs `publication` (write publication: and a value)");
    assertThat(problems("{publication: second, verif", "{publication: secnd, verif"))
        .containsExactly(
            "beat.yaml:82: error: there is no publication secnd (did you mean second?)");
  }

  @Test
  void the_words_of_a_claim_are_checked() {
    assertThat(
            problems(
                "{publication: second, verification: MEMORY}",
                "{publication: second, verification: SEEN, stance: SAYS, modality: MAYBE,"
                    + " credibility: 7, reported: soon, said: x}"))
        .containsExactly(
            "beat.yaml:82: error: `stance` cannot be SAYS (one of ASSERTS, DENIES, QUESTIONS)",
            "beat.yaml:82: error: `modality` cannot be MAYBE"
                + " (one of FACT, PLAN, ALLEGATION, APPEARANCE, FORECAST, OPINION)",
            "beat.yaml:82: error: `credibility` cannot be 7 (a whole number from 1 to 6)",
            "beat.yaml:82: error: `verification` cannot be SEEN (one of READ, SECONDARY, MEMORY)",
            "beat.yaml:82: error: `reported` is no date: soon"
                + " (write 2024, 2024-12, 2024-12-08 or a range 2024-12-08/2024-12-09)",
            "beat.yaml:82: error: a claim has no `said`"
                + " (it has publication, key, stance, modality, credibility, verification,"
                + " attribution, reported, relays, quotes, visibility, embargo)");
  }

  @Test
  void a_claim_reported_before_its_publication_is_worth_a_warning() {
    assertThat(problems("reported: 2024-06", "reported: 2024-05-02"))
        .containsExactly(
            "beat.yaml:105: warning: reported 2024-05-02,"
                + " before the publication of 2024-05-03/2024-05-04");
    assertThat(problems("reported: 2024-06", "reported: 2024-05")).isEmpty();
  }

  @Test
  void a_claim_does_not_relay_itself() {
    assertThat(problems("relays: first", "relays: second"))
        .containsExactly(
            "beat.yaml:74: error: the claim relays itself"
                + " (relays: names where this publication has it from)");
    assertThat(problems("relays: first", "relays: [offer@second, first]"))
        .containsExactly(
            "beat.yaml:74: error: the claim relays itself"
                + " (relays: names where this publication has it from)");
  }

  @Test
  void a_claim_relays_claims_that_are_there_and_each_once() {
    assertThat(problems("relays: first", "relays: fist"))
        .containsExactly(
            "beat.yaml:74: error: there is no claim fist, nor a publication"
                + " (did you mean first?)");
    assertThat(problems("relays: first", "relays: traffic-clam"))
        .containsExactly(
            "beat.yaml:74: error: there is no claim traffic-clam, nor a publication"
                + " (did you mean traffic-claim?)");
    assertThat(
            problems("{publication: second, verif", "{publication: second, relays: first, verif"))
        .containsExactly(
            "beat.yaml:82: error: the publication first has no claim on this statement"
                + " (add its claim, or name a claim on another statement by its key)");
    assertThat(problems("relays: first", "relays: [first, offer@first]"))
        .containsExactly("beat.yaml:74: error: the claim relays offer@first twice");
  }

  @Test
  void a_publication_with_several_claims_is_named_by_the_one_without_a_key() {
    String denied = "- publication: first\n        key: denial\n        stance: DENIES\n      ";

    assertThat(problems("- publication: first\n", denied + "- publication: first\n")).isEmpty();
    assertThat(
            problems(
                "- publication: first\n",
                denied + "- publication: first\n        key: assertion\n"))
        .containsExactly(
            "beat.yaml:78: error: first has several claims on this statement"
                + " (one of denial, assertion)");
  }

  @Test
  void two_claims_of_one_publication_need_a_key() {
    assertThat(problems("- publication: second\n        relays: first", "- publication: first"))
        .containsExactly(
            "beat.yaml:73: error: another claim has the key offer@first"
                + " (it stands in beat.yaml:69; give this one a key of its own)");
  }

  @Test
  void claims_that_relay_each_other_are_worth_a_warning() {
    String circle =
        """
        statements:
          - key: rumour
            kind: PURCHASE
            buyer: acme
            claims:
              - {publication: first, relays: second}
              - {publication: second, relays: first}
        """;

    assertThat(problemsOfMore(circle))
        .containsExactly(
            "more.yaml:6: warning: these claims relay each other in a circle:"
                + " rumour@first, rumour@second (a circle adds no origin)");
  }

  @Test
  void a_chain_of_relays_of_any_length_is_followed() {
    StringBuilder chain = new StringBuilder("statements:\n");
    for (int i = 0; i < 20_000; i++) {
      chain
          .append("  - {key: s%d, kind: PURCHASE, buyer: acme, rank: %d, ".formatted(i, i + 1))
          .append("claims: [{publication: first, relays: s%d@first}]}\n".formatted(i + 1));
    }
    chain.append(
        "  - {key: s20000, kind: PURCHASE, buyer: dock, claims: [{publication: first}]}\n");

    assertThat(problemsOfMore(chain.toString()))
        .containsExactly(
            "more.yaml:20002: error: `buyer` must be a firm or a person or a public body;"
                + " dock is a product");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFF_THE_RECORD", "off the record", "Off-the-record", "OFF_RECORD"})
  void off_the_record_material_is_refused(String kind) {
    assertThat(problems("kind: BACKGROUND, unnamed: 2", "kind: " + kind))
        .containsExactly(
            "beat.yaml:70: error: `kind` cannot be this:"
                + " off-the-record material cannot be stored"
                + " (leave the claim out; nothing here is kept from the desk)");
  }

  @Test
  void an_attribution_is_checked() {
    assertThat(problems("kind: BACKGROUND, unnamed: 2", "unnamed: 0, by: dock, secondhand: true"))
        .containsExactly(
            "beat.yaml:70: error: an attribution needs `kind` (write kind: and a value)",
            "beat.yaml:70: error: `by` must be a firm or a person or a public body;"
                + " dock is a product",
            "beat.yaml:70: error: `unnamed` cannot be 0 (a whole number from 1 to 10000)",
            "beat.yaml:70: error: an attribution has no `secondhand`"
                + " (did you mean secondHand?)");
    assertThat(problems("kind: BACKGROUND, unnamed: 2", "kind: DOCUMENT, unnamed: 2"))
        .containsExactly(
            "beat.yaml:70: error: an attribution DOCUMENT has no `unnamed`"
                + " (unnamed people speak on BACKGROUND)");
    assertThat(problems("kind: BACKGROUND, unnamed: 2", "kind: ON_THE_RECORD"))
        .containsExactly(
            "beat.yaml:70: warning: on the record, but nobody is named"
                + " (add by: and who said so)");
  }

  @Test
  void a_quote_stands_in_the_archived_text() {
    assertThat(problems("quotes: Acme offers for the dock.", "quotes: Acme buys the dock."))
        .containsExactly(
            "beat.yaml:72: error: these words are not in the archived text: Acme buys the dock."
                + " (copy them from the text exactly)");
    assertThat(
            problems(
                "quotes: Acme offers for the dock.", "quotes: [{exact: The offer, suffix: falls}]"))
        .containsExactly(
            "beat.yaml:72: error: these words are not in the archived text: The offer"
                + " (copy them from the text exactly)");
  }

  @Test
  void a_quote_that_stands_more_than_once_is_worth_a_warning() {
    assertThat(problems("quotes: Acme offers for the dock.", "quotes: The offer"))
        .containsExactly(
            "beat.yaml:72: warning: these words stand more than once: The offer"
                + " (the first place is taken; add prefix: or suffix: to tell which)");
    assertThat(
            problems(
                "quotes: Acme offers for the dock.",
                "quotes: {exact: The offer, suffix: stands, prefix: final.}"))
        .isEmpty();
  }

  @Test
  void a_quote_needs_an_archive() {
    assertThat(problems("relays: first", "quotes: The offer is final."))
        .containsExactly(
            "beat.yaml:74: error: a quote needs the archived text of its publication,"
                + " which has none (add archive: to the publication)");
  }

  @Test
  void publications_and_publishers_are_checked() {
    assertThat(problems("kind: ARTICLE", "kind: BLOG"))
        .containsExactly(
            "beat.yaml:46: error: `kind` cannot be BLOG"
                + " (one of ARTICLE, BROADCAST, FILING, NOTE, PAPER, RELEASE, RULE, RULING,"
                + " STATUTE)");
    assertThat(problems("    published: 2024-05-01\n", ""))
        .containsExactly(
            "beat.yaml:43: error: a publication needs `published` (write published: and a value)");
    assertThat(problems("publisher: gazette", "publisher: gazete"))
        .containsExactly(
            "beat.yaml:45: error: there is no publisher gazete (did you mean gazette?)");
    assertThat(problems("url: https://example.org/first", "url: example.org"))
        .containsExactly(
            "beat.yaml:48: error: `url` is no web address: example.org"
                + " (it begins with https:// or http://)");
    assertThat(problems("language: en\n", "language: en\n    embodies: acme\n"))
        .containsExactly(
            "beat.yaml:48: error: `embodies` must be a regulation or a court decision;"
                + " acme is a firm");
    assertThat(problems("retrieved: 2024-05-02T08:00:00Z", "retrieved: 2024-05-02"))
        .containsExactly(
            "beat.yaml:51: error: `retrieved` is no time: 2024-05-02"
                + " (write 2025-01-20T18:00:00Z, or +01:00 in place of Z)");
    assertThat(problems("{grade: B, since: 2024-01-01,", "{grade: G, since: 2024,"))
        .containsExactly(
            "beat.yaml:41: error: `grade` cannot be G (one of A, B, C, D, E, F)",
            "beat.yaml:41: error: `since` is no day: 2024 (write 2024-12-08)");
    assertThat(problems("entity: borealis", "entity: port-act"))
        .containsExactly(
            "beat.yaml:39: error: `entity` must be a firm or a person or a public body or a"
                + " product; port-act is a regulation");
  }

  @Test
  void a_broken_claim_keeps_the_whole_beat_out() {
    assertThat(read(Written.HARBOUR.replace("relays: first", "relays: second")).batch()).isEmpty();
    assertThat(read(Written.HARBOUR).batch()).isPresent();
  }
}
