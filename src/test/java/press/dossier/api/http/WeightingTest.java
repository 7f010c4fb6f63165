package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.store.recording.Said.PUBLIC;
import static press.dossier.store.recording.Said.batch;
import static press.dossier.store.recording.Said.beat;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.purchase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.dossier.DossierTest;
import press.dossier.model.AttributionKind;
import press.dossier.model.Modality;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PublicationKind;
import press.dossier.model.Reliability;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.store.CleanDatabase;
import press.dossier.store.recording.Recorder;
import press.dossier.store.recording.Said;

/// What a claim weighs by the rule weighting-v1, word by word of each closed list: each claim
/// stands in a publication of its own, of a publisher of its own.
@DossierTest
class WeightingTest {

  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

  @Inject Recorder recorder;
  @Inject DataSource database;

  /// A claim, and the grade of who publishes it.
  private record Voice(
      Stance stance,
      AttributionKind attribution,
      Modality modality,
      Verification verification,
      int credibility,
      List<PublisherItem.Grade> grades,
      List<String> relays) {

    static Voice of(Stance stance) {
      return new Voice(
          stance,
          AttributionKind.DOCUMENT,
          Modality.FACT,
          Verification.READ,
          6,
          List.of(),
          List.of());
    }

    Voice by(AttributionKind other) {
      return new Voice(stance, other, modality, verification, credibility, grades, relays);
    }

    Voice as(Modality other) {
      return new Voice(stance, attribution, other, verification, credibility, grades, relays);
    }

    Voice verified(Verification other) {
      return new Voice(stance, attribution, modality, other, credibility, grades, relays);
    }

    Voice credible(int other) {
      return new Voice(stance, attribution, modality, verification, other, grades, relays);
    }

    Voice graded(Reliability grade) {
      return graded(grade, SINCE);
    }

    Voice graded(Reliability grade, LocalDate since) {
      List<PublisherItem.Grade> more = new ArrayList<>(grades);
      more.add(new PublisherItem.Grade(grade, since, "Looked at."));
      return new Voice(stance, attribution, modality, verification, credibility, more, relays);
    }

    Voice relaying(int place) {
      return new Voice(
          stance, attribution, modality, verification, credibility, grades, List.of("b/c" + place));
    }
  }

  private static final Voice YES = Voice.of(Stance.ASSERTS);
  private static final Voice NO = Voice.of(Stance.DENIES);

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  @ParameterizedTest
  @EnumSource
  void each_stance_counts_for_its_side_and_a_question_for_none(Stance stance) {
    String status = status(Voice.of(stance));

    assertThat(status)
        .isEqualTo(
            switch (stance) {
              case ASSERTS -> "REPORTED";
              case DENIES -> "DENIED";
              case QUESTIONS -> "UNKNOWN";
            });
  }

  @ParameterizedTest
  @EnumSource
  void each_attribution_has_its_level(AttributionKind attribution) {
    record(YES.by(attribution));

    assertThat(ask("explanation { asserting { level } }"))
        .contains("\"level\":" + level(attribution));
  }

  private static int level(AttributionKind attribution) {
    return switch (attribution) {
      case DOCUMENT, DATASET -> 3;
      case ON_THE_RECORD -> 2;
      case BACKGROUND, OWN_KNOWLEDGE -> 1;
    };
  }

  @ParameterizedTest
  @EnumSource
  void a_better_level_dominates_whatever_the_grades(AttributionKind attribution) {
    Voice denial = NO.by(attribution).graded(Reliability.A).credible(1);
    Voice assertion = YES.by(AttributionKind.ON_THE_RECORD).graded(Reliability.E).credible(5);

    assertThat(status(assertion, denial))
        .isEqualTo(
            switch (level(attribution)) {
              case 3 -> "DENIED";
              case 2 -> "DENIED"; // the same level: there the grades decide
              default -> "REPORTED";
            });
  }

  @ParameterizedTest
  @EnumSource
  void only_facts_of_two_origins_establish(Modality modality) {
    assertThat(status(YES.as(modality), YES.as(modality)))
        .isEqualTo(modality == Modality.FACT ? "ESTABLISHED" : "REPORTED");
  }

  @ParameterizedTest
  @EnumSource
  void how_the_desk_knows_it_weighs_nothing(Verification verification) {
    assertThat(status(YES.verified(verification), NO)).isEqualTo("CONTESTED");
  }

  @ParameterizedTest
  @CsvSource({
    "A, B, REPORTED",
    "B, C, REPORTED",
    "C, D, REPORTED",
    "D, E, REPORTED",
    "E, A, DENIED",
    "A, A, CONTESTED",
    "F, A, CONTESTED",
    "A, F, CONTESTED",
    "F, F, CONTESTED"
  })
  void of_one_level_the_more_reliable_side_dominates_and_f_decides_nothing(
      Reliability asserting, Reliability denying, String status) {
    assertThat(status(YES.graded(asserting), NO.graded(denying))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, REPORTED",
    "2, 3, REPORTED",
    "3, 4, REPORTED",
    "4, 5, REPORTED",
    "5, 1, DENIED",
    "2, 2, CONTESTED",
    "6, 1, CONTESTED",
    "1, 6, CONTESTED",
    "6, 6, CONTESTED"
  })
  void of_one_reliability_the_more_credible_side_dominates_and_6_decides_nothing(
      int asserting, int denying, String status) {
    Voice yes = YES.graded(Reliability.B).credible(asserting);
    Voice no = NO.graded(Reliability.B).credible(denying);

    assertThat(status(yes, no)).isEqualTo(status);
  }

  @Test
  void reliability_decides_before_credibility() {
    Voice yes = YES.graded(Reliability.A).credible(5);
    Voice no = NO.graded(Reliability.B).credible(1);

    assertThat(status(yes, no)).isEqualTo("REPORTED");
  }

  @Test
  void the_latest_grade_holds() {
    Voice yes = YES.graded(Reliability.A).graded(Reliability.C, SINCE.plusYears(3));

    assertThat(status(yes, NO.graded(Reliability.B))).isEqualTo("DENIED");
  }

  @Test
  void grades_are_the_origins_and_never_a_relays() {
    Voice origin = YES.graded(Reliability.D);
    Voice relay = YES.graded(Reliability.A).relaying(0);

    assertThat(status(origin, relay, NO.graded(Reliability.B))).isEqualTo("DENIED");
  }

  @Test
  void relays_of_one_origin_establish_nothing() {
    assertThat(status(YES, YES.relaying(0), YES.relaying(1))).isEqualTo("REPORTED");
  }

  @Test
  void before_anybody_reported_it_it_is_not_yet_reported() {
    record(YES);

    assertThat(ask("status", "asOf: {knownAt: \"2024-12-07\"}"))
        .contains("\"status\":\"NOT_YET_REPORTED\"");
    assertThat(ask("status", "asOf: {knownAt: \"2024-12-08\"}"))
        .contains("\"status\":\"REPORTED\"");
  }

  private String status(Voice... voices) {
    record(voices);
    return ask("status").replaceFirst(".*\"status\":\"(\\w+)\".*", "$1");
  }

  private static String ask(String selection) {
    return ask(selection, "");
  }

  private static String ask(String selection, String asOf) {
    String id = NodeId.of(NodeType.STATEMENT, "b/s").toString();
    return Ask.body(
        "{ statement(id: \"%s\" %s) { %s } }".formatted(id, asOf, selection).replace("  ", " "));
  }

  private void record(Voice... voices) {
    List<Item> items = new ArrayList<>(List.of(beat(), firm("buyer")));
    items.add(purchase("s", "buyer", "ORDERED"));
    for (int place = 0; place < voices.length; place++) {
      items.add(
          new PublisherItem(
              "b/paper" + place, "Paper " + place, null, voices[place].grades(), PUBLIC));
      items.add(publication(place));
      items.add(claim(place, voices[place]));
    }
    recorder.record(batch(items.toArray(Item[]::new)), "test");
  }

  private static PublicationItem publication(int place) {
    return new PublicationItem(
        "b/p" + place,
        PublicationKind.ARTICLE,
        "Title",
        "b/paper" + place,
        null,
        null,
        Said.DAY,
        null,
        null,
        PUBLIC);
  }

  private static ClaimItem claim(int place, Voice voice) {
    return new ClaimItem(
        "b/c" + place,
        "b/s",
        "b/p" + place,
        voice.stance(),
        voice.modality(),
        Said.DAY,
        voice.credibility(),
        voice.verification(),
        new ClaimItem.Attribution(voice.attribution(), null, null, false),
        voice.relays(),
        List.of(),
        PUBLIC);
  }
}
