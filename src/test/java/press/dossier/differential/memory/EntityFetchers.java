package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementKind;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.NameItem;
import press.dossier.model.item.StatementItem;

/// Where the fields of entities come from.
final class EntityFetchers {

  private final Holdings holdings;

  EntityFetchers(Holdings holdings) {
    this.holdings = holdings;
  }

  void wire(RuntimeWiring.Builder wiring) {
    wiring
        .type(firm().wiring())
        .type(bidder("Person").wiring())
        .type(withHome("PublicBody").wiring())
        .type(product().wiring())
        .type(withHome("Regulation").wiring())
        .type(courtDecision().wiring())
        .type(withHome("Place").wiring())
        .type(name().wiring())
        .type(identifier().wiring());
  }

  private Fields<EntityItem> entity(String type) {
    return Fields.of(type, EntityItem.class)
        .value("id", Holdings::id)
        .value("slug", EntityItem::key)
        .value("name", EntityItem::name)
        .value("description", EntityItem::description)
        .value("names", EntityItem::names)
        .value("identifiers", holdings::identifiersOf);
  }

  private Fields<EntityItem> bidder(String type) {
    return entity(type)
        .value("country", EntityItem::country)
        .asked("bids", page(StatementKind.BID, Filters.PARTICIPANTS))
        .asked("ownerships", page(StatementKind.OWNERSHIP, List.of(PartyRole.OWNER)));
  }

  private Fields<EntityItem> firm() {
    return bidder("Firm")
        .value("kind", EntityItem::subtype)
        .asked("bidsReceived", page(StatementKind.BID, List.of(PartyRole.TARGET)))
        .asked("owners", page(StatementKind.OWNERSHIP, List.of(PartyRole.OWNED)))
        .asked("purchases", page(StatementKind.PURCHASE, List.of(PartyRole.BUYER)))
        .asked("sales", page(StatementKind.PURCHASE, List.of(PartyRole.SELLER)));
  }

  private Fields<EntityItem> withHome(String type) {
    return entity(type).value("kind", EntityItem::subtype).value("country", EntityItem::country);
  }

  private Fields<EntityItem> product() {
    return entity("Product")
        .value("kind", EntityItem::subtype)
        .asked("bidsReceived", page(StatementKind.BID, List.of(PartyRole.TARGET)))
        .asked("purchases", page(StatementKind.PURCHASE, List.of(PartyRole.PRODUCT)));
  }

  private Fields<EntityItem> courtDecision() {
    return entity("CourtDecision")
        .value("court", decision -> holdings.byKey(NodeType.ENTITY, decision.court()));
  }

  private static Fields<NameItem> name() {
    return Fields.of("Name", NameItem.class)
        .value("text", NameItem::text)
        .value("kind", name -> name.kind().name())
        .value("language", NameItem::language);
  }

  private Fields<IdentifierItem> identifier() {
    return Fields.of("Identifier", IdentifierItem.class)
        .value("scheme", identifier -> identifier.scheme().name())
        .value("value", IdentifierItem::value)
        .value("issuer", identifier -> holdings.byKey(NodeType.ENTITY, identifier.issuer()));
  }

  private interface Paged extends BiFunction<EntityItem, DataFetchingEnvironment, Page> {}

  private Paged page(StatementKind kind, List<PartyRole> roles) {
    return (entity, asked) -> statements(asked, holdings.statements(kind, entity, roles), holdings);
  }

  /// The page of statements that a field asks for.
  static Page statements(
      DataFetchingEnvironment asked, List<StatementItem> statements, Holdings holdings) {
    Map<String, Object> filter = Page.object(asked, "filter");
    return Page.of(
        asked,
        holdings,
        statements.stream().filter(said -> Filters.keepsStatement(filter, said)).toList(),
        Orders.ofStatements(Page.object(asked, "orderBy")));
  }

  /// The page of entities that a field asks for.
  static Page entities(DataFetchingEnvironment asked, Holdings holdings, List<EntityKind> kinds) {
    Map<String, Object> filter = Page.object(asked, "filter");
    return Page.of(
        asked,
        holdings,
        holdings.entities(kinds::contains).stream()
            .filter(entity -> Filters.keepsEntity(filter, entity))
            .toList(),
        Orders.ofEntities(Page.object(asked, "orderBy")));
  }
}
