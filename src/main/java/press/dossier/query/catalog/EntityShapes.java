package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import java.util.Optional;
import press.dossier.query.catalog.FieldShape.Page;

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
              "{row}.beat_id");

  private static final Fields BIDDER =
      fields()
          .with(ENTITY)
          .page("bids", Pages.bids(Parties.playing("BID", Parties.PARTICIPANTS)))
          .page("ownerships", Pages.ownerships(Parties.playing("OWNERSHIP", "OWNER")));

  private EntityShapes() {}

  static List<ObjectShape> all() {
    return List.of(
        entity("Firm", "FIRM", firm()),
        entity("Person", "PERSON", fields().with(BIDDER).wordOrNull("country")),
        entity("PublicBody", "PUBLIC_BODY", kindAndCountry()),
        entity("Product", "PRODUCT", product()),
        entity("Regulation", "REGULATION", kindAndCountry()),
        entity("CourtDecision", "COURT_DECISION", decision()),
        entity("Place", "PLACE", kindAndCountry()),
        new ObjectShape("Name", Table.NAME, Optional.empty(), name().all()),
        new ObjectShape("Identifier", Table.IDENTIFIER, Optional.empty(), identifier().all()));
  }

  private static Fields firm() {
    return fields()
        .with(BIDDER)
        .word("kind", "subtype")
        .wordOrNull("country")
        .page("purchases", purchases("BUYER"))
        .page("sales", purchases("SELLER"))
        .page("owners", Pages.ownerships(Parties.playing("OWNERSHIP", "OWNED")))
        .page("bidsReceived", Pages.bids(Parties.playing("BID", "TARGET")));
  }

  private static Fields product() {
    return fields()
        .with(ENTITY)
        .word("kind", "subtype")
        .page("purchases", purchases("PRODUCT"))
        .page("bidsReceived", Pages.bids(Parties.playing("BID", "TARGET")));
  }

  private static Page purchases(String role) {
    return Pages.purchases(Parties.playing("PURCHASE", role));
  }

  private static Fields kindAndCountry() {
    return fields().with(ENTITY).word("kind", "subtype").wordOrNull("country");
  }

  private static Fields decision() {
    return fields().with(ENTITY).one("court", Link.to(Table.ENTITY, "id", "court_id"));
  }

  private static Fields name() {
    return fields().text("text").word("kind").textOrNull("language");
  }

  private static Fields identifier() {
    return fields()
        .word("scheme")
        .text("value")
        .one("issuer", Link.to(Table.ENTITY, "id", "issuer_id"));
  }

  private static ObjectShape entity(String type, String kind, Fields fields) {
    return new ObjectShape(type, Table.ENTITY, Optional.of(kind), fields.all());
  }
}
