package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.HARBOUR;
import static press.dossier.ingest.beat.Written.file;
import static press.dossier.ingest.beat.Written.item;
import static press.dossier.ingest.beat.Written.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.dossier.model.Amount;
import press.dossier.model.AttributionKind;
import press.dossier.model.Bound;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;
import press.dossier.model.EntityKind;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.JudgePart;
import press.dossier.model.Modality;
import press.dossier.model.NameKind;
import press.dossier.model.PartyRole;
import press.dossier.model.PublicationKind;
import press.dossier.model.Reliability;
import press.dossier.model.Stance;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.NameItem;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

class BeatFilesTest {

  private static final Visibility PUBLIC = new Visibility.Public();

  private final Validated harbour = read(HARBOUR);

  @Test
  void a_beat_that_is_right_has_no_problems() {
    assertThat(harbour.problems()).isEmpty();
    assertThat(harbour.batch().map(Batch::beat)).contains("harbour");
    assertThat(keys(harbour))
        .containsExactly(
            "harbour",
            "acme",
            "borealis",
            "dock",
            "jane-roe",
            "port-act",
            "high-court",
            "acme-v-state",
            "coastland",
            "harbour/gazette",
            "harbour/first",
            "harbour/second",
            "harbour/offer",
            "harbour/offer@first",
            "harbour/offer@second",
            "harbour/upheld",
            "harbour/upheld@second",
            "harbour/stake",
            "harbour/stake@second",
            "harbour/traffic",
            "harbour/traffic-claim");
  }

  @Test
  void reads_beat_and_entities() {
    assertThat(item(harbour, "harbour"))
        .isEqualTo(
            new BeatItem("harbour", "The harbour deal", null, List.of("acme", "dock"), PUBLIC));
    assertThat(item(harbour, "acme"))
        .isEqualTo(
            new EntityItem(
                "acme",
                EntityKind.FIRM,
                "COMPANY",
                "Acme",
                null,
                "NL",
                null,
                List.of(new NameItem("Acme Holding N.V.", NameKind.LEGAL, "nl")),
                List.of(new IdentifierItem(IdentifierScheme.WIKIDATA, null, "Q1")),
                PUBLIC));
    assertThat(item(harbour, "acme-v-state"))
        .isEqualTo(
            new EntityItem(
                "acme-v-state",
                EntityKind.COURT_DECISION,
                null,
                "Acme v. State",
                null,
                null,
                "high-court",
                List.of(),
                List.of(new IdentifierItem(IdentifierScheme.DOCKET, "high-court", "24-1")),
                PUBLIC));
  }

  @Test
  void reads_publishers_and_publications_and_leaves_archived_text_as_it_is() {
    assertThat(item(harbour, "harbour/gazette"))
        .isEqualTo(
            new PublisherItem(
                "harbour/gazette",
                "The Gazette",
                "borealis",
                List.of(
                    new PublisherItem.Grade(
                        Reliability.B, LocalDate.of(2024, 1, 1), "Names its documents.")),
                PUBLIC));
    assertThat(item(harbour, "harbour/first"))
        .isEqualTo(
            new PublicationItem(
                "harbour/first",
                PublicationKind.ARTICLE,
                "The first report",
                "harbour/gazette",
                "en",
                "https://example.org/first",
                DateRange.day(LocalDate.of(2024, 5, 1)),
                null,
                new PublicationItem.Archive(
                    "Acme offers for the dock. The offer is final. The offer stands.\n",
                    Instant.parse("2024-05-02T08:00:00Z")),
                PUBLIC));
  }

  @Test
  void reads_an_event_with_parties_in_the_order_of_a_sentence() {
    assertThat(item(harbour, "harbour/offer"))
        .isEqualTo(
            new StatementItem(
                "harbour/offer",
                StatementKind.BID,
                List.of(
                    new PartyItem(PartyRole.BIDDER, "acme", null, null),
                    new PartyItem(PartyRole.JOINED, "borealis", date("2024-06"), null),
                    new PartyItem(PartyRole.JOINED, "jane-roe", null, null),
                    new PartyItem(PartyRole.TARGET, "dock", null, null)),
                null,
                new Time.Happening(date("2024-04")),
                Map.of(
                    StatementField.STAGE,
                    "ANNOUNCED",
                    StatementField.AMOUNT,
                    new Amount(new BigDecimal(7_000_000), "EUR", Bound.MORE_THAN)),
                PUBLIC));
    assertThat(((StatementItem) item(harbour, "harbour/upheld")).parties())
        .containsExactly(
            new PartyItem(PartyRole.DECISION, "acme-v-state", null, null),
            new PartyItem(PartyRole.ON, "port-act", null, null),
            new PartyItem(PartyRole.JUDGE, "jane-roe", null, JudgePart.AUTHOR));
  }

  @Test
  void reads_a_state_of_which_no_end_an_unknown_end_or_an_end_is_known() {
    assertThat(time("harbour/stake"))
        .isEqualTo(new Time.Period(date("2020"), null, Ending.UNKNOWN));
    assertThat(time("harbour/traffic"))
        .isEqualTo(new Time.Period(date("2023"), date("2023"), Ending.ENDED));
    Validated open = read(HARBOUR.replace("    ending: UNKNOWN\n", ""));
    assertThat(((StatementItem) item(open, "harbour/stake")).time())
        .isEqualTo(new Time.Period(date("2020"), null, Ending.OPEN));
  }

  @Test
  void fills_in_what_a_claim_leaves_out() {
    assertThat(item(harbour, "harbour/upheld@second"))
        .isEqualTo(
            new ClaimItem(
                "harbour/upheld@second",
                "harbour/upheld",
                "harbour/second",
                Stance.ASSERTS,
                Modality.FACT,
                date("2024-05-03/2024-05-04"),
                6,
                Verification.MEMORY,
                new ClaimItem.Attribution(AttributionKind.OWN_KNOWLEDGE, null, null, false),
                List.of(),
                List.of(),
                PUBLIC));
  }

  @Test
  void a_claim_that_relays_names_the_claim_and_rests_on_a_document() {
    ClaimItem relay = (ClaimItem) item(harbour, "harbour/offer@second");

    assertThat(relay.relays()).containsExactly("harbour/offer@first");
    assertThat(relay.attribution().kind()).isEqualTo(AttributionKind.DOCUMENT);
  }

  @Test
  void a_claim_can_relay_a_claim_on_another_statement() {
    Validated distorted = read(HARBOUR.replace("relays: first", "relays: [traffic-claim, first]"));

    assertThat(((ClaimItem) item(distorted, "harbour/offer@second")).relays())
        .containsExactly("harbour/traffic-claim", "harbour/offer@first");
  }

  @Test
  void reads_who_may_see_an_item() {
    Validated hidden =
        read(
            HARBOUR
                .replace("kind: RULING", "kind: RULING\n    visibility: desk")
                .replace("kind: BID", "kind: BID\n    embargo: 2025-01-20T19:00:00+01:00"));

    assertThat(item(hidden, "harbour/upheld").visibility()).isEqualTo(new Visibility.Desk());
    assertThat(item(hidden, "harbour/offer").visibility())
        .isEqualTo(new Visibility.Embargoed(Instant.parse("2025-01-20T18:00:00Z")));
  }

  @Test
  void how_items_are_spread_over_files_and_in_which_order_does_not_matter() {
    int entities = HARBOUR.indexOf("entities:");
    int statements = HARBOUR.indexOf("statements:");

    Validated spread =
        read(
            List.of(
                file("1.yaml", HARBOUR.substring(statements)),
                file("2.yaml", HARBOUR.substring(entities, statements)),
                file("3.yaml", HARBOUR.substring(0, entities))),
            Map.of());

    assertThat(spread.batch()).isEqualTo(harbour.batch());
  }

  @Test
  void refers_to_entities_that_other_beats_hold_and_extends_them() {
    String pier =
        """
        entities:
          - extends: pier
            names: [{text: The old pier, kind: FORMER}]
        statements:
          - {key: pier-stake, kind: OWNERSHIP, owner: acme, owned: pier, claims: [{publication: first}]}
        """;

    Validated both =
        read(
            List.of(file("beat.yaml", HARBOUR), file("pier.yaml", pier)),
            Map.of("pier", EntityKind.PRODUCT));

    assertThat(both.problems()).isEmpty();
    assertThat(item(both, "pier"))
        .isEqualTo(
            new ExtensionItem(
                "pier", List.of(new NameItem("The old pier", NameKind.FORMER, null)), List.of()));
  }

  private Time time(String statement) {
    return ((StatementItem) item(harbour, statement)).time();
  }

  private static DateRange date(String text) {
    return DateRange.parse(text).orElseThrow();
  }

  private static List<String> keys(Validated validated) {
    return validated.batch().orElseThrow().items().stream().map(Item::key).toList();
  }
}
