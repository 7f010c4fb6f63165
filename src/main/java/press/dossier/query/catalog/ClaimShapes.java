package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dossier.model.StatementKind;
import press.dossier.query.catalog.Source.Branch;
import press.dossier.query.catalog.Source.Column;

/// What stands behind claims, publications and publishers.
final class ClaimShapes {

  /// The order in which the first comes first: by day of report, and of a day an origin before its
  /// relays.
  static final String[] FIRST = {
    "{row}.reported_earliest", "{row}.reported_latest", "{row}.relaying", "{row}.id"
  };

  private static final String[] EARLIEST_CORRECTED = {
    "{row}.corrected_earliest", "{row}.corrected_latest", "{row}.id"
  };

  private static final Link PUBLICATION =
      Link.to(Table.PUBLICATION, "id", "publication_id").standing(Standing.CLAIMED);

  /// From a statement to the claims that count and assert it.
  static final Link ASSERTING =
      Link.to(Table.CLAIM, "statement_id", "id")
          .standing(Standing.COUNTED)
          .where("{row}.stance = 'ASSERTS'");

  /// From there to the claims that they come from in the end.
  static final Link ORIGINS =
      ASSERTING
          .then(Table.CLAIM_ORIGIN, "claim_id", "id")
          .then(Table.CLAIM, "id", "origin_claim_id")
          .standing(Standing.RESTED_ON);

  /// How many independent origins these make.
  static final String INDEPENDENT = "count(distinct {1}.origin_id)";

  /// Whether one of them is somebody who is not named.
  static final String UNNAMED =
      "{row}.attribution_kind = 'BACKGROUND' and {row}.attributed_to_id is null";

  /// Relays, as far as they are of claims of another statement.
  private static final Link DISTORTIONS =
      Link.union(
          Branch.of(
              ASSERTING
                  .then(Table.RELAYS, "claim_id", "id")
                  .then(Table.CLAIM, "id", "relayed_id")
                  .where("{row}.statement_id <> {0}.statement_id"),
              List.of(
                  Column.of("claim_id", "{0}.id"),
                  Column.of("relayed_id", "{row}.id"),
                  Column.of("position", "{1}.position"),
                  Column.of("reported_earliest", "{0}.reported_earliest"),
                  Column.of("reported_latest", "{0}.reported_latest"),
                  Column.of("relaying", "{0}.relaying"),
                  Column.of("id", "{0}.id"))));

  private ClaimShapes() {}

  /// How a statement is corroborated.
  static Fields corroboration() {
    return fields()
        .count("claims", ASSERTING, "count(*)")
        .count("publications", ASSERTING, "count(distinct {row}.publication_id)")
        .count("origins", ORIGINS, INDEPENDENT)
        .whether("unnamedOnly", ORIGINS, "bool_and(" + UNNAMED + ")")
        .whether("circular", ASSERTING, "bool_or({row}.circular)")
        .many("distortions", DISTORTIONS, and(FIRST, "{row}.position"));
  }

  private static Fields explanation() {
    return fields()
        .word("rule")
        .word("reason")
        .embeddedIf("asserting", "{row}.a is not null", side("a"))
        .embeddedIf("denying", "{row}.d is not null", side("d"))
        .flag("deniedByParty", "party");
  }

  /// What a side of a statement weighs, from columns that begin with its letter.
  static Fields side(String side) {
    return fields()
        .number("origins", side + "_origins")
        .number("level", side)
        .wordOrNull("reliability", side + "_reliability")
        .numberOrNull("credibility", side + "_credibility");
  }

  private static Fields flip() {
    return fields()
        .one("by", Link.to(Table.ENTITY, "id", "origin_id"))
        .one(
            "publication",
            Link.to(Table.PUBLICATION, "id", "origin_id").standing(Standing.RESTED_ON))
        .word("status");
  }

  private static Fields distortion() {
    return fields()
        .one("claim", Link.to(Table.CLAIM, "id", "claim_id").standing(Standing.COUNTED))
        .one("relayed", Link.to(Table.CLAIM, "id", "relayed_id"));
  }

  private static String[] and(String[] order, String further) {
    return Stream.concat(Arrays.stream(order), Stream.of(further)).toArray(String[]::new);
  }

  static List<ObjectShape> all() {
    return List.of(
        shape("Claim", Table.CLAIM, claim()),
        shape("Chain", Table.CHAIN, chain()),
        shape("Quote", Table.QUOTE, quote()),
        shape("Snapshot", Table.SNAPSHOT, snapshot()),
        new ObjectShape("Explanation", Optional.empty(), Optional.empty(), explanation().all()),
        new ObjectShape("Distortion", Optional.empty(), Optional.empty(), distortion().all()),
        new ObjectShape("Flip", Optional.empty(), Optional.empty(), flip().all()),
        shape("Retraction", Table.RETRACTION, fields().date("on", "retracted").text("reason")),
        shape("Correction", Table.CORRECTION, correction()),
        shape("Publication", Table.PUBLICATION, publication()),
        shape("Publisher", Table.PUBLISHER, publisher()),
        shape("Grade", Table.GRADE, fields().word("reliability").day("since").text("reason")));
  }

  private static Fields claim() {
    return fields()
        .id()
        .one("statement", Link.to(Table.STATEMENT, "id", "statement_id"))
        .one("publication", PUBLICATION)
        .word("stance")
        .word("modality")
        .date("reportedOn", "reported")
        .number("credibility")
        .word("verification")
        .embedded("attribution", attribution())
        .flag("circular", "circular")
        .first(
            "retraction",
            Link.all(Table.RETRACTION).where("{row}.node_id in ({from}.id, {from}.publication_id)"),
            "{row}.retracted_latest",
            "{row}.id")
        .many(
            "corrections",
            Link.all(Table.CORRECTION).where("{row}.node_id in ({from}.id, {from}.publication_id)"),
            EARLIEST_CORRECTED)
        .many("replaces", Link.to(Table.CORRECTION, "replacement_id", "id"), EARLIEST_CORRECTED)
        .many(
            "relays",
            Link.to(Table.RELAYS, "claim_id", "id").then(Table.CLAIM, "id", "relayed_id"),
            "{first}.position")
        .many(
            "distorts",
            Link.to(Table.RELAYS, "claim_id", "id")
                .then(Table.CLAIM, "id", "relayed_id")
                .where("{row}.statement_id <> {start}.statement_id"),
            "{first}.position")
        .many("chains", Link.to(Table.CHAIN, "claim_id", "id"), "{row}.position")
        .many("quotes", Link.to(Table.QUOTE, "claim_id", "id"), "{row}.position")
        .page(
            "relayedBy",
            Pages.claims(
                Link.to(Table.RELAYS, "relayed_id", "id").then(Table.CLAIM, "id", "claim_id")));
  }

  private static Fields correction() {
    return fields()
        .date("on", "corrected")
        .text("reason")
        .one("claim", Link.to(Table.CLAIM, "id", "node_id"))
        .one("replacement", Link.to(Table.CLAIM, "id", "replacement_id"));
  }

  private static Fields quote() {
    return fields()
        .text("exact")
        .textOrNull("prefix")
        .textOrNull("suffix")
        .number("start", "starts_at")
        .number("end", "ends_at")
        .one(
            "snapshot",
            Link.to(Table.SNAPSHOT, "publication_id", "publication_id")
                .where("{row}.sha256 = {from}.sha256"));
  }

  private static Fields snapshot() {
    return fields()
        .hexadecimal("sha256")
        .instant("retrievedAt", "retrieved_at")
        .privateText("text");
  }

  private static Fields attribution() {
    return fields()
        .word("kind", "attribution_kind")
        .one("by", Link.to(Table.ENTITY, "id", "attributed_to_id"))
        .numberOrNull("unnamed")
        .flag("secondHand", "second_hand");
  }

  private static Fields chain() {
    return fields()
        .many("claims", Link.elements("hops").then(Table.CLAIM, "id", "id"), "{first}.position");
  }

  private static Fields publication() {
    return fields()
        .id()
        .text("slug")
        .word("kind")
        .text("title")
        .one("publisher", Link.to(Table.PUBLISHER, "id", "publisher_id"))
        .textOrNull("language")
        .textOrNull("url")
        .date("publishedOn", "published")
        .one("embodies", Link.to(Table.ENTITY, "id", "embodies_id"))
        .first(
            "retraction",
            Link.to(Table.RETRACTION, "node_id", "id"),
            "{row}.retracted_latest",
            "{row}.id")
        .many("corrections", Link.to(Table.CORRECTION, "node_id", "id"), EARLIEST_CORRECTED)
        .many(
            "snapshots",
            Link.to(Table.SNAPSHOT, "publication_id", "id"),
            "{row}.retrieved_at",
            "{row}.sha256")
        .page("claims", Pages.claims(Link.to(Table.CLAIM, "publication_id", "id")))
        .page(
            "observations",
            StatementPages.of(
                StatementKind.OBSERVATION, Link.to(Table.STATEMENT, "about_publication_id", "id")))
        .page("affected", Consequences.ofPublication());
  }

  private static Fields publisher() {
    return fields()
        .id()
        .text("slug")
        .text("name")
        .one("entity", Link.to(Table.ENTITY, "id", "entity_id"))
        .many("grades", Link.to(Table.GRADE, "publisher_id", "id"), "{row}.since", "{row}.position")
        .page("publications", Pages.publications(Link.to(Table.PUBLICATION, "publisher_id", "id")));
  }

  private static ObjectShape shape(String type, Table table, Fields fields) {
    return new ObjectShape(type, table, Optional.empty(), fields.all());
  }
}
