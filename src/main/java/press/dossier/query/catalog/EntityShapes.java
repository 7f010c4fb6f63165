package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;
import press.dossier.model.EntityKind;
import press.dossier.model.StatementKind;

/// What stands behind entities.
final class EntityShapes {

  private static final Fields ENTITY =
      fields()
          .id()
          .text("slug")
          .text("name")
          .textOrNull("description")
          .many("names", Link.to(Table.NAME, "entity_id", "id"), "{row}.position", "{row}.beat_id")
          .many(
              "identifiers",
              Link.to(Table.IDENTIFIER, "entity_id", "id"),
              "{row}.position",
              "{row}.beat_id")
          .first(
              "firstClaim",
              Link.to(Table.PARTY, "entity_id", "id")
                  .then(Table.CLAIM, "statement_id", "statement_id"),
              ClaimShapes.FIRST)
          .page("statements", StatementPages.playing())
          .page(
              "observations", StatementPages.playing(StatementKind.OBSERVATION, "ABOUT", "OBJECT"))
          .page("timeline", Timelines.ofEntity())
          .page("conflicts", Conflicts.ofEntity())
          .page("audit", Audit.ofEntity())
          .page("attributedClaims", Pages.claims(Link.to(Table.CLAIM, "attributed_to_id", "id")));

  /// What persons, firms and public bodies do alike.
  private static final Fields ACTOR =
      fields()
          .with(ENTITY)
          .wordOrNull("country")
          .page("purchases", StatementPages.playing(StatementKind.PURCHASE, "BUYER"))
          .page("sales", StatementPages.playing(StatementKind.PURCHASE, "SELLER"))
          .page("products", StatementPages.playing(StatementKind.DEVELOPMENT, "DEVELOPER"))
          .page("restrictions", StatementPages.playing(StatementKind.RESTRICTION, "PARTY"))
          .page("requestsReceived", StatementPages.playing(StatementKind.REQUEST, "TO"));

  private static final Fields BIDDER =
      fields()
          .with(ACTOR)
          .page("bids", StatementPages.playing(StatementKind.BID, Parties.PARTICIPANTS))
          .page("ownerships", StatementPages.playing(StatementKind.OWNERSHIP, "OWNER"));

  private EntityShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        entity("Firm", EntityKind.FIRM, firm()),
        entity("Person", EntityKind.PERSON, person()),
        entity("PublicBody", EntityKind.PUBLIC_BODY, publicBody()),
        entity("Product", EntityKind.PRODUCT, product()),
        entity("Regulation", EntityKind.REGULATION, regulation()),
        entity("CourtDecision", EntityKind.COURT_DECISION, decision()),
        entity("Place", EntityKind.PLACE, place()),
        new ObjectShape("SearchHit", Optional.empty(), Optional.empty(), hit().all()),
        new ObjectShape("Name", Table.NAME, Optional.empty(), name().all()),
        new ObjectShape("Identifier", Table.IDENTIFIER, Optional.empty(), identifier().all()));
  }

  private static Fields firm() {
    return fields()
        .with(BIDDER)
        .word("kind", "subtype")
        .page("owners", StatementPages.playing(StatementKind.OWNERSHIP, "OWNED"))
        .page("bidsReceived", StatementPages.playing(StatementKind.BID, "TARGET"))
        .page("facilities", StatementPages.playing(StatementKind.FACILITY, "FIRM"))
        .page("people", StatementPages.playing(StatementKind.POSITION, "AT"));
  }

  private static Fields person() {
    return fields()
        .with(BIDDER)
        .page("positions", StatementPages.playing(StatementKind.POSITION, "PERSON"))
        .page("rulings", StatementPages.playing(StatementKind.RULING, "JUDGE"));
  }

  private static Fields publicBody() {
    return fields()
        .with(ACTOR)
        .word("kind", "subtype")
        .page("requests", StatementPages.playing(StatementKind.REQUEST, "FROM"))
        .page("decisions", Pages.decisions())
        .page("people", StatementPages.playing(StatementKind.POSITION, "AT"));
  }

  private static Fields product() {
    return fields()
        .with(ENTITY)
        .word("kind", "subtype")
        .page("makers", StatementPages.playing(StatementKind.DEVELOPMENT, "PRODUCT"))
        .page("restrictions", StatementPages.playing(StatementKind.RESTRICTION, "PRODUCT"))
        .page("purchases", StatementPages.playing(StatementKind.PURCHASE, "PRODUCT"))
        .page("owners", StatementPages.playing(StatementKind.OWNERSHIP, "OWNED"))
        .page("bidsReceived", StatementPages.playing(StatementKind.BID, "TARGET"))
        .page("derivations", StatementPages.playing(StatementKind.DERIVATION, "PRODUCT"))
        .page("derivatives", StatementPages.playing(StatementKind.DERIVATION, "FROM"))
        .page("people", StatementPages.playing(StatementKind.POSITION, "AT"));
  }

  private static Fields regulation() {
    return fields()
        .with(ENTITY)
        .word("kind", "subtype")
        .wordOrNull("country")
        .page("restrictions", StatementPages.playing(StatementKind.RESTRICTION, "REGULATION"))
        .page("rulings", StatementPages.playing(StatementKind.RULING, "ON"))
        .page("amendments", StatementPages.playing(StatementKind.AMENDMENT, "OF"))
        .page("amends", StatementPages.playing(StatementKind.AMENDMENT, "REGULATION"))
        .page("texts", Pages.publications(Link.to(Table.PUBLICATION, "embodies_id", "id")));
  }

  private static Fields decision() {
    return fields()
        .with(ENTITY)
        .one("court", Link.to(Table.ENTITY, "id", "court_id"))
        .page("rulings", StatementPages.playing(StatementKind.RULING, "DECISION"))
        .page("reviews", StatementPages.playing(StatementKind.RULING, "ON"))
        .page("texts", Pages.publications(Link.to(Table.PUBLICATION, "embodies_id", "id")));
  }

  private static Fields place() {
    return fields()
        .with(ENTITY)
        .word("kind", "subtype")
        .wordOrNull("country")
        .page("facilities", StatementPages.playing(StatementKind.FACILITY, "PLACE"))
        .page("purchases", StatementPages.playing(StatementKind.PURCHASE, "DESTINATION"))
        .page("rankings", StatementPages.playing(StatementKind.PURCHASE, "MARKET"))
        .page("restrictions", StatementPages.playing(StatementKind.RESTRICTION, "DESTINATION"));
  }

  private static Fields name() {
    return fields().text("text").word("kind").textOrNull("language");
  }

  private static Fields hit() {
    return fields()
        .number("rank")
        .text("matched")
        .wordOrNull("nameKind", "name_kind")
        .one("entity", Link.to(Table.ENTITY, "id", "entity_id"));
  }

  private static Fields identifier() {
    return fields()
        .word("scheme")
        .text("value")
        .one("issuer", Link.to(Table.ENTITY, "id", "issuer_id"));
  }

  private static ObjectShape entity(String type, EntityKind kind, Fields fields) {
    return new ObjectShape(
        type, Table.ENTITY, Optional.of(kind.name()), fields.details(kind).all());
  }
}
