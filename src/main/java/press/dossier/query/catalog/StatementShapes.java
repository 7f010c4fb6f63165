package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands behind statements.
final class StatementShapes {

  private static final Fields PERIOD =
      fields().dateOrNull("starts", "starts").dateOrNull("ends", "ends").word("ending");

  private static final Fields STATEMENT =
      fields()
          .id()
          .word("kind")
          .status("status")
          .embedded("corroboration", ClaimShapes.corroboration())
          .one("explanation", Link.made(new Source.Weighed()))
          .many("flips", Link.made(new Source.Flips()), "{row}.origin_id")
          .many(
              "parties",
              Link.to(Table.PARTY, "statement_id", "id"),
              Parties.sentenceOrder(),
              "{row}.position")
          .first("firstClaim", Link.to(Table.CLAIM, "statement_id", "id"), ClaimShapes.FIRST)
          .page("claims", Pages.claims(Link.to(Table.CLAIM, "statement_id", "id")));

  private static final Link PLAYER = Link.to(Table.ENTITY, "id", "entity_id");

  private StatementShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        statement("Ownership", "OWNERSHIP", ownership()),
        statement("Position", "POSITION", position()),
        statement("Development", "DEVELOPMENT", development()),
        statement("Derivation", "DERIVATION", derivation()),
        statement("Restriction", "RESTRICTION", restriction()),
        statement("Facility", "FACILITY", facility()),
        statement("Purchase", "PURCHASE", purchase()),
        statement("Bid", "BID", bid()),
        statement("Ruling", "RULING", ruling()),
        statement("Request", "REQUEST", request()),
        statement("Amendment", "AMENDMENT", amendment()),
        statement("Observation", "OBSERVATION", observation()),
        party(
            "Party", fields().word("role").one("entity", PLAYER).with(since()).wordOrNull("part")),
        party("Participant", fields().word("role").one("bidder", PLAYER).with(since())),
        party("Judge", fields().one("person", PLAYER).wordOrNull("part")));
  }

  private static Fields since() {
    return fields().dateOrNull("since", "since");
  }

  private static Fields state() {
    return fields().with(STATEMENT).embedded("period", PERIOD);
  }

  private static Fields event() {
    return fields().with(STATEMENT).dateOrNull("happened", "starts");
  }

  private static Fields ownership() {
    return played(state(), "OWNER", "OWNED").amountOrNull("share", "share");
  }

  private static Fields position() {
    return played(state(), "PERSON", "AT").text("title");
  }

  private static Fields development() {
    return played(state(), "DEVELOPER", "PRODUCT").word("role", "development_role");
  }

  private static Fields derivation() {
    return played(state(), "PRODUCT", "FROM").word("derivationKind", "derivation_kind");
  }

  private static Fields restriction() {
    return played(state(), "REGULATION", "PRODUCT", "DESTINATION", "PARTY")
        .word("effect")
        .texts("eccns");
  }

  private static Fields facility() {
    return played(state(), "FIRM", "PLACE")
        .word("facilityKind", "facility_kind")
        .word("stage")
        .amountOrNull("capacity", "quantity")
        .amountOrNull("amount", "amount");
  }

  private static Fields purchase() {
    return played(event(), "BUYER", "SELLER", "PRODUCT", "DESTINATION", "MARKET")
        .wordOrNull("stage")
        .amountOrNull("quantity", "quantity")
        .amountOrNull("amount", "amount")
        .amountOrNull("share", "share")
        .numberOrNull("rank");
  }

  private static Fields bid() {
    return played(event(), "TARGET")
        .many(
            "participants",
            Parties.parts(Parties.PARTICIPANTS),
            Parties.participantOrder(),
            "{row}.position")
        .word("stage")
        .textOrNull("capacity")
        .amountOrNull("amount", "amount");
  }

  private static Fields ruling() {
    return played(event(), "DECISION", "ON")
        .many("judges", Parties.parts("JUDGE"), "{row}.position")
        .word("disposition")
        .textOrNull("holding");
  }

  private static Fields request() {
    return played(event(), "FROM")
        .many("to", Parties.players("TO"), "{first}.position")
        .text("asked");
  }

  private static Fields amendment() {
    return played(event(), "REGULATION", "OF").word("amendmentKind", "amendment_kind");
  }

  private static Fields observation() {
    return played(fields().with(STATEMENT), "ABOUT", "OBJECT")
        .embeddedIf("period", "{row}.state", PERIOD)
        .dateIf("happened", "starts", "not {row}.state and {row}.starts_earliest is not null")
        .one("aboutPublication", Link.to(Table.PUBLICATION, "id", "about_publication_id"))
        .text("sentence")
        .textOrNull("measure")
        .amountOrNull("measured", "measured");
  }

  /// Adds a field for each role that is played at most once, named as the role.
  private static Fields played(Fields fields, String... roles) {
    for (String role : roles) {
      fields.one(role.toLowerCase(Locale.ROOT), Parties.player(role));
    }
    return fields;
  }

  private static ObjectShape statement(String type, String kind, Fields fields) {
    return new ObjectShape(type, Table.STATEMENT, Optional.of(kind), fields.all());
  }

  private static ObjectShape party(String type, Fields fields) {
    return new ObjectShape(type, Table.PARTY, Optional.empty(), fields.all());
  }
}
