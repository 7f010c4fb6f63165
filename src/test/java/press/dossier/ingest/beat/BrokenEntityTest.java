package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.HARBOUR;
import static press.dossier.ingest.beat.Written.file;
import static press.dossier.ingest.beat.Written.lines;
import static press.dossier.ingest.beat.Written.problems;
import static press.dossier.ingest.beat.Written.problemsOfMore;
import static press.dossier.ingest.beat.Written.read;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dossier.model.EntityKind;

class BrokenEntityTest {

  @Test
  void an_entity_says_what_it_is_once() {
    assertThat(problemsOfMore("entities:\n  - {key: pier, name: The pier}\n"))
        .containsExactly(
            "more.yaml:2: error: an entity needs a word that says what it is, with its name"
                + " (one of firm, person, publicBody, product, regulation, courtDecision, place)",
            "more.yaml:2: error: an entity has no `name` (did you mean names?)");
    assertThat(problemsOfMore("entities:\n  - {key: pier, firm: Pier, product: Pier, kind: HUB}\n"))
        .containsExactly(
            "more.yaml:2: error: an entity is one of these, not several: firm, product"
                + " (keep one)");
  }

  @Test
  void an_entity_has_the_kinds_of_what_it_is() {
    assertThat(problems("kind: FUND", "kind: CHIP"))
        .containsExactly(
            "beat.yaml:16: error: `kind` cannot be CHIP"
                + " (one of COMPANY, CONSORTIUM, FUND, NON_PROFIT, CLUB, GROUP)");
    assertThat(problems("    kind: FUND\n", ""))
        .containsExactly("beat.yaml:14: error: an entity needs `kind` (write kind: and a value)");
    assertThat(problems("person: Jane Roe", "person: Jane Roe\n    kind: COMPANY"))
        .containsExactly("beat.yaml:22: error: a person has no `kind` (remove it)");
  }

  @Test
  void only_a_court_decision_has_a_court() {
    assertThat(problems("kind: FUND", "kind: FUND\n    court: high-court"))
        .containsExactly(
            "beat.yaml:17: error: a firm has no `court` (only a court decision has one)");
    assertThat(problems("court: high-court", "court: acme"))
        .containsExactly("beat.yaml:30: error: `court` must be a public body; acme is a firm");
  }

  @Test
  void names_and_countries_are_checked() {
    assertThat(problems("kind: LEGAL, language: nl", "kind: OFFICIAL, language: n_l"))
        .containsExactly(
            "beat.yaml:11: error: `kind` cannot be OFFICIAL"
                + " (one of LEGAL, ALIAS, FORMER, TRANSLATION)",
            "beat.yaml:11: error: `language` is no language tag: n_l"
                + " (write en, fr, zh-Hant or the like)");
    assertThat(problems("country: NL", "country: Netherlands"))
        .containsExactly(
            "beat.yaml:9: error: `country` is no country code: Netherlands"
                + " (two capital letters: US, CN, MY)");
  }

  @Test
  void a_key_is_given_once() {
    assertThat(problemsOfMore("entities:\n  - {key: acme, person: Acme}\n"))
        .containsExactly(
            "more.yaml:2: error: another entity has the key acme (it stands in beat.yaml:6)");
  }

  @Test
  void a_key_has_its_form() {
    assertThat(problems("key: borealis\n", "key: Borealis Fund\n"))
        .containsExactly(
            "beat.yaml:14: error: `key` cannot be Borealis Fund"
                + " (a key has lower-case letters, digits and hyphens)",
            "beat.yaml:39: error: there is no entity borealis (add it under entities:)",
            "beat.yaml:63: error: there is no entity borealis (add it under entities:)");
  }

  @Test
  void an_identifier_is_given_once() {
    assertThat(
            problems("kind: FUND", "kind: FUND\n    identifiers: [{scheme: WIKIDATA, value: Q1}]"))
        .containsExactly(
            "beat.yaml:17: error: the WIKIDATA Q1 is given twice (first in beat.yaml:13)");
  }

  @Test
  void an_identifier_that_another_beat_has_given_is_refused() {
    assertThat(problems("value: Q1", "value: Q777"))
        .containsExactly(
            "beat.yaml:13: error: the WIKIDATA Q777 belongs to nvidia already"
                + " (the beat other says so)");
  }

  @Test
  void only_a_docket_number_has_an_issuer_and_it_needs_one() {
    assertThat(problems("issuer: high-court, ", ""))
        .containsExactly(
            "beat.yaml:32: error: an identifier needs `issuer` (write issuer: and a value)");
    assertThat(problems("scheme: WIKIDATA,", "scheme: WIKIDATA, issuer: high-court,"))
        .containsExactly("beat.yaml:13: error: an identifier WIKIDATA has no `issuer` (remove it)");
    assertThat(problems("issuer: high-court", "issuer: acme"))
        .containsExactly("beat.yaml:32: error: `issuer` must be a public body; acme is a firm");
  }

  @ParameterizedTest
  @CsvSource({
    "LEI, 5493001KJTIIGC8Y1R12, ",
    "LEI, 5493001KJTIIGC8Y1R17, is not a valid LEI: 5493001KJTIIGC8Y1R17 (its check digits do not fit; look for a slip)",
    "LEI, 5493001KJT, is not written like a LEI: 5493001KJT (20 capital letters and digits)",
    "CIK, 1045810, ",
    "CIK, 0001045810, is not written like a CIK: 0001045810 (digits without leading zeros: 1045810)",
    "WIKIDATA, 42, is not written like a WIKIDATA: 42 (Q and digits: Q182477)",
    "FR_CITATION, 87 FR 62186, ",
    "FR_CITATION, 87 F.R. 62186, is not written like a FR_CITATION: 87 F.R. 62186 (volume FR page: 87 FR 62186)",
    "FR_DOCUMENT, 2022-21658, ",
    "FR_DOCUMENT, C1-2022-21658, ",
    "FR_DOCUMENT, 21658, is not written like a FR_DOCUMENT: 21658 (year and number: 2022-21658)",
    "RIN, 0694-AI94, ",
    "RIN, 694-AI94, is not written like a RIN: 694-AI94 (as in 0694-AI94)",
    "PUBLIC_LAW, 118-50, ",
    "PUBLIC_LAW, Pub. L. 118-50, is not written like a PUBLIC_LAW: Pub. L. 118-50 (congress and number: 118-50)",
    "REPORTER, 122 F.4th 930, ",
    "REPORTER, F.4th, is not written like a REPORTER: F.4th (volume reporter page: 122 F.4th 930)",
    "ARXIV, 2401.11053, ",
    "ARXIV, arXiv:2401.11053, is not written like a ARXIV: arXiv:2401.11053 (as in 2401.11053)",
    "BILL_NUMBER, H.R. 7521, ",
    "LEY, x, 'cannot be LEY (did you mean LEI? one of LEI, CIK, WIKIDATA, FR_CITATION, FR_DOCUMENT, RIN, PUBLIC_LAW, BILL_NUMBER, DOCKET, REPORTER, ARXIV)'"
  })
  void an_identifier_is_written_as_its_issuer_writes_it(String scheme, String value, String told) {
    List<String> problems =
        problems("scheme: WIKIDATA, value: Q1", "scheme: %s, value: '%s'".formatted(scheme, value));

    String word = scheme.equals("LEY") ? "scheme" : "value";
    assertThat(problems)
        .isEqualTo(
            told == null ? List.of() : List.of("beat.yaml:13: error: `" + word + "` " + told));
  }

  @Test
  void an_entity_of_another_beat_is_extended_and_not_said_again() {
    String pier = "entities:\n  - {key: pier, product: The pier, kind: SYSTEM}\n";

    assertThat(
            lines(
                read(
                    List.of(file("beat.yaml", HARBOUR), file("more.yaml", pier)),
                    Map.of("pier", EntityKind.PRODUCT))))
        .containsExactly(
            "more.yaml:2: error: the entity pier is held by the beat other"
                + " (refer to it by its key; extends: adds names and identifiers)");
  }

  @Test
  void what_is_extended_is_held_by_another_beat() {
    assertThat(
            problemsOfMore(
                """
                entities:
                  - {extends: acme, names: [{text: A, kind: ALIAS}]}
                  - {extends: pier, names: [{text: P, kind: ALIAS}]}
                """))
        .containsExactly(
            "more.yaml:2: error: this beat itself has the entity acme"
                + " (write its names and identifiers there)",
            "more.yaml:3: error: no beat holds an entity pier");
  }

  @Test
  void an_extension_adds_something_and_once() {
    String extensions =
        """
        entities:
          - {extends: pier}
          - {extends: pier, names: [{text: P, kind: ALIAS}], country: NL}
        """;

    assertThat(
            lines(
                read(
                    List.of(file("beat.yaml", HARBOUR), file("more.yaml", extensions)),
                    Map.of("pier", EntityKind.PRODUCT))))
        .containsExactly(
            "more.yaml:2: error: an item that extends an entity adds names or identifiers"
                + " (write names: or identifiers:)",
            "more.yaml:3: error: another item extends pier"
                + " (write both as one; the other stands in more.yaml:2)",
            "more.yaml:3: error: an item that extends an entity has no `country`"
                + " (it has extends, names, identifiers)");
  }
}
