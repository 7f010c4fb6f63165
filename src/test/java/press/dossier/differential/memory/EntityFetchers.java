package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.BiFunction;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementKind;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.NameItem;
import press.dossier.model.item.PublicationItem;

/// Where the fields of entities come from.
final class EntityFetchers {

  private final Holdings holdings;
  private final Conflicts conflicts;
  private final Audit audit;

  EntityFetchers(Holdings holdings, Conflicts conflicts, Audit audit) {
    this.holdings = holdings;
    this.conflicts = conflicts;
    this.audit = audit;
  }

  void wire(RuntimeWiring.Builder wiring) {
    wiring
        .type(firm().wiring())
        .type(person().wiring())
        .type(publicBody().wiring())
        .type(product().wiring())
        .type(regulation().wiring())
        .type(courtDecision().wiring())
        .type(place().wiring())
        .type(name().wiring())
        .type(identifier().wiring());
  }

  private Fields<EntityItem> entity(String type, EntityKind kind) {
    Fields<EntityItem> fields =
        Fields.of(type, EntityItem.class)
            .value("id", Holdings::id)
            .value("slug", EntityItem::key)
            .value("name", EntityItem::name)
            .value("description", EntityItem::description)
            .value("names", EntityItem::names)
            .value("identifiers", holdings::identifiersOf)
            .value("firstClaim", entity -> FirstClaim.of(claimsAround(entity)))
            .asked("statements", this::statements)
            .asked(
                "observations", page(StatementKind.OBSERVATION, PartyRole.ABOUT, PartyRole.OBJECT))
            .asked("attributedClaims", this::attributed)
            .asked("conflicts", (entity, asked) -> conflicts.of(asked, holdings.statements(entity)))
            .asked("audit", (entity, asked) -> audit.of(asked, holdings.statements(entity)))
            .asked(
                "timeline",
                (entity, asked) -> Moments.of(asked, holdings.statements(entity), holdings));
    if (!kind.subtypes().isEmpty()) {
      fields.value("kind", EntityItem::subtype);
    }
    EntityField.of(kind)
        .forEach(field -> fields.value(field.word(), it -> it.details().get(field)));
    return fields;
  }

  private Page statements(EntityItem entity, DataFetchingEnvironment asked) {
    return Lists.statements(asked, holdings.statements(entity), holdings);
  }

  private Page attributed(EntityItem entity, DataFetchingEnvironment asked) {
    List<ClaimItem> claims =
        holdings.all(ClaimItem.class).stream()
            .filter(claim -> entity.key().equals(claim.attribution().by()))
            .toList();
    return Lists.claims(asked, claims, holdings);
  }

  private List<ClaimItem> claimsAround(EntityItem entity) {
    return holdings.statements(entity).stream()
        .flatMap(statement -> holdings.claimsOf(statement).stream())
        .toList();
  }

  private Fields<EntityItem> actor(String type, EntityKind kind) {
    return entity(type, kind)
        .value("country", EntityItem::country)
        .asked("purchases", page(StatementKind.PURCHASE, PartyRole.BUYER))
        .asked("sales", page(StatementKind.PURCHASE, PartyRole.SELLER))
        .asked("products", page(StatementKind.DEVELOPMENT, PartyRole.DEVELOPER))
        .asked("restrictions", page(StatementKind.RESTRICTION, PartyRole.PARTY))
        .asked("requestsReceived", page(StatementKind.REQUEST, PartyRole.TO));
  }

  private Fields<EntityItem> bidder(String type, EntityKind kind) {
    return actor(type, kind)
        .asked("bids", page(StatementKind.BID, Filters.PARTICIPANTS.toArray(PartyRole[]::new)))
        .asked("ownerships", page(StatementKind.OWNERSHIP, PartyRole.OWNER));
  }

  private Fields<EntityItem> firm() {
    return bidder("Firm", EntityKind.FIRM)
        .asked("bidsReceived", page(StatementKind.BID, PartyRole.TARGET))
        .asked("owners", page(StatementKind.OWNERSHIP, PartyRole.OWNED))
        .asked("facilities", page(StatementKind.FACILITY, PartyRole.FIRM))
        .asked("people", page(StatementKind.POSITION, PartyRole.AT));
  }

  private Fields<EntityItem> person() {
    return bidder("Person", EntityKind.PERSON)
        .asked("positions", page(StatementKind.POSITION, PartyRole.PERSON))
        .asked("rulings", page(StatementKind.RULING, PartyRole.JUDGE));
  }

  private Fields<EntityItem> publicBody() {
    return actor("PublicBody", EntityKind.PUBLIC_BODY)
        .asked("requests", page(StatementKind.REQUEST, PartyRole.FROM))
        .asked("people", page(StatementKind.POSITION, PartyRole.AT))
        .asked("decisions", this::decisions);
  }

  private Page decisions(EntityItem court, DataFetchingEnvironment asked) {
    List<EntityItem> decisions =
        holdings.all(EntityItem.class).stream()
            .filter(decision -> court.key().equals(decision.court()))
            .toList();
    return Lists.entities(asked, decisions, holdings);
  }

  private Fields<EntityItem> product() {
    return entity("Product", EntityKind.PRODUCT)
        .asked("makers", page(StatementKind.DEVELOPMENT, PartyRole.PRODUCT))
        .asked("restrictions", page(StatementKind.RESTRICTION, PartyRole.PRODUCT))
        .asked("purchases", page(StatementKind.PURCHASE, PartyRole.PRODUCT))
        .asked("owners", page(StatementKind.OWNERSHIP, PartyRole.OWNED))
        .asked("bidsReceived", page(StatementKind.BID, PartyRole.TARGET))
        .asked("derivations", page(StatementKind.DERIVATION, PartyRole.PRODUCT))
        .asked("derivatives", page(StatementKind.DERIVATION, PartyRole.FROM))
        .asked("people", page(StatementKind.POSITION, PartyRole.AT));
  }

  private Fields<EntityItem> regulation() {
    return entity("Regulation", EntityKind.REGULATION)
        .value("country", EntityItem::country)
        .asked("restrictions", page(StatementKind.RESTRICTION, PartyRole.REGULATION))
        .asked("rulings", page(StatementKind.RULING, PartyRole.ON))
        .asked("amendments", page(StatementKind.AMENDMENT, PartyRole.OF))
        .asked("amends", page(StatementKind.AMENDMENT, PartyRole.REGULATION))
        .asked("texts", this::texts);
  }

  private Fields<EntityItem> courtDecision() {
    return entity("CourtDecision", EntityKind.COURT_DECISION)
        .value("court", decision -> holdings.byKey(NodeType.ENTITY, decision.court()))
        .asked("rulings", page(StatementKind.RULING, PartyRole.DECISION))
        .asked("reviews", page(StatementKind.RULING, PartyRole.ON))
        .asked("texts", this::texts);
  }

  private Page texts(EntityItem entity, DataFetchingEnvironment asked) {
    List<PublicationItem> texts =
        holdings.all(PublicationItem.class).stream()
            .filter(publication -> entity.key().equals(publication.embodies()))
            .toList();
    return Lists.publications(asked, texts, holdings);
  }

  private Fields<EntityItem> place() {
    return entity("Place", EntityKind.PLACE)
        .value("country", EntityItem::country)
        .asked("facilities", page(StatementKind.FACILITY, PartyRole.PLACE))
        .asked("purchases", page(StatementKind.PURCHASE, PartyRole.DESTINATION))
        .asked("rankings", page(StatementKind.PURCHASE, PartyRole.MARKET))
        .asked("restrictions", page(StatementKind.RESTRICTION, PartyRole.DESTINATION));
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

  private Paged page(StatementKind kind, PartyRole... roles) {
    return (entity, asked) ->
        Lists.statements(asked, holdings.statements(kind, entity, List.of(roles)), holdings);
  }
}
