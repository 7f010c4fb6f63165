package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.file;
import static press.dossier.ingest.beat.Written.lines;
import static press.dossier.ingest.beat.Written.problems;
import static press.dossier.ingest.beat.Written.problemsOfMore;
import static press.dossier.ingest.beat.Written.read;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokenFileTest {

  @Test
  void all_problems_of_all_files_are_told_at_once_in_order() {
    Validated validated =
        read(
            List.of(
                file(
                    "a.yaml",
                    """
                    beat: {key: Harbour, title: The harbour}
                    entities:
                      - {key: acme, firm: Acme, kind: COMPANIE}
                      - {key: dock, product: The dock, kind: SYSTEM, owner: acme}
                    """),
                file(
                    "b.yaml",
                    """
                    publications:
                      - {key: report, title: The report, publisher: gazette, kind: ARTICLE, published: 2024-02-30}
                    statements:
                      - key: stake
                        kind: OWNERSHIP
                        owner: acne
                        owned: dock
                        share: 120
                        claims: [{publication: report, relays: report}]
                    """)),
            Map.of());

    assertThat(lines(validated))
        .containsExactly(
            "a.yaml:1: error: `key` cannot be Harbour"
                + " (a key has lower-case letters, digits and hyphens)",
            "a.yaml:1: error: a beat needs `name` (write name: and a value)",
            "a.yaml:1: error: a beat has no `title`"
                + " (it has key, name, description, follows, visibility, embargo)",
            "a.yaml:3: error: `kind` cannot be COMPANIE"
                + " (did you mean COMPANY? one of COMPANY, CONSORTIUM, FUND, NON_PROFIT, CLUB,"
                + " GROUP)",
            "a.yaml:4: error: an entity has no `owner`"
                + " (it has key, product, kind, description, country, names, identifiers,"
                + " visibility, embargo)",
            "b.yaml:2: error: there is no publisher gazette (add it under publishers:)",
            "b.yaml:2: error: `published` is no date: 2024-02-30"
                + " (write 2024, 2024-12, 2024-12-08 or a range 2024-12-08/2024-12-09)",
            "b.yaml:6: error: there is no entity acne (did you mean acme?)",
            "b.yaml:8: error: `share` cannot be 120"
                + " (a share is a number of per cent, from 0 to 100)",
            "b.yaml:9: error: the claim relays itself"
                + " (relays: names where this publication has it from)");
    assertThat(validated.batch()).isEmpty();
  }

  @Test
  void a_beat_without_its_section_is_refused() {
    assertThat(lines(read("entities: []\n")))
        .containsExactly(
            "beat.yaml:1: error: the section beat: is missing"
                + " (write it once, with key: and name:, in one of the files)");
  }

  @Test
  void two_beats_in_a_folder_are_refused() {
    assertThat(problemsOfMore("beat: {key: pier, name: The pier}\n"))
        .containsExactly(
            "more.yaml:1: error: a folder holds one beat, this is another"
                + " (the other stands in beat.yaml:2)");
  }

  @Test
  void an_unknown_section_is_refused() {
    assertThat(problemsOfMore("entitys: []\n"))
        .containsExactly(
            "more.yaml:1: error: a beat has no section `entitys`"
                + " (did you mean entities? one of beat, entities, publishers, publications,"
                + " statements, retractions, corrections)");
  }

  @Test
  void a_section_that_is_no_list_is_refused() {
    assertThat(problemsOfMore("entities: {key: pier}\n"))
        .containsExactly(
            "more.yaml:1: error: `entities` holds a list, not words with values"
                + " (begin each item with a hyphen)");
    assertThat(problemsOfMore("statements:\n")).as("an empty section is no mistake").isEmpty();
  }

  @Test
  void what_stands_in_a_file_that_cannot_be_read_is_not_told_as_unknown() {
    assertThat(
            lines(
                read(
                    List.of(
                        file("beat.yaml", "beat: {key: b, name: B, follows: [acme]}\n"),
                        file("broken.yaml", "entities:\n\t- key: acme\n")),
                    Map.of())))
        .containsExactly(
            "broken.yaml:2: error: a tab stands where only spaces can (indent with spaces)");
  }

  @Test
  void a_section_that_stands_twice_is_told_alone() {
    assertThat(
            lines(
                read(
                    """
                    beat: {key: b, name: B, follows: [acme, pier]}
                    entities: [{key: acme, firm: Acme, kind: COMPANY}]
                    entities: [{key: pier, product: The pier, kind: SYSTEM}]
                    """)))
        .containsExactly("beat.yaml:3: error: `entities` stands here twice (first in line 2)");
  }

  @Test
  void an_item_that_is_a_text_is_refused() {
    assertThat(problemsOfMore("publishers:\n  - The Herald\n"))
        .containsExactly(
            "more.yaml:2: error: a publisher is written as words with values, not as a text"
                + " (such as key: and a value)");
  }

  @Test
  void a_file_of_mistakes_without_end_is_told_up_to_a_point() {
    Validated validated = read("x: 1\n".repeat(3_000));

    assertThat(validated.problems()).hasSize(1_001);
    assertThat(validated.problems().getLast().toString())
        .isEqualTo("beat.yaml:1001: error: there are 5000 more of this level (mend these first)");
  }

  @Test
  void the_beat_follows_each_entity_once() {
    assertThat(problems("follows: [acme, dock]", "follows: [acme, dock, acme]"))
        .containsExactly("beat.yaml:4: error: the beat follows acme twice");
    assertThat(problems("follows: [acme, dock]", "follows: acme"))
        .containsExactly(
            "beat.yaml:4: error: `follows` holds a list, not a text"
                + " (begin each item with a hyphen, or put brackets around)");
    assertThat(problems("follows: [acme, dock]", "follows: [acme, dokc, pier, '']"))
        .containsExactly(
            "beat.yaml:4: error: there is no entity dokc (did you mean dock?)",
            "beat.yaml:4: error: there is no entity pier (add it under entities:)",
            "beat.yaml:4: error: `follows` has no value (write one, or leave the word out)");
  }

  @Test
  void no_file_writes_into_the_beat_of_the_desk() {
    assertThat(problems("key: harbour", "key: desk"))
        .containsExactly(
            "beat.yaml:2: error: the beat desk holds what the desk writes by mutations"
                + " (take another key)");
  }
}
