package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.StatementKind;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

/// Where the fields of the root come from.
final class RootFetchers {

  /// The fields that find one entity and those that list several.
  private static final Map<String, String> ENTITIES =
      Map.of(
          "firm", "firms",
          "person", "persons",
          "publicBody", "publicBodies",
          "product", "products",
          "regulation", "regulations",
          "courtDecision", "courtDecisions",
          "place", "places",
          "bidder", "bidders",
          "entity", "entities");

  private static final Map<String, List<EntityKind>> KINDS =
      Map.of(
          "firm", List.of(EntityKind.FIRM),
          "person", List.of(EntityKind.PERSON),
          "publicBody", List.of(EntityKind.PUBLIC_BODY),
          "product", List.of(EntityKind.PRODUCT),
          "regulation", List.of(EntityKind.REGULATION),
          "courtDecision", List.of(EntityKind.COURT_DECISION),
          "place", List.of(EntityKind.PLACE),
          "bidder", List.of(EntityKind.FIRM, EntityKind.PERSON));

  private static final Map<String, List<StatementKind>> STATEMENTS =
      Map.ofEntries(
          Map.entry("statements", List.of(StatementKind.values())),
          Map.entry("ownerships", List.of(StatementKind.OWNERSHIP)),
          Map.entry("positions", List.of(StatementKind.POSITION)),
          Map.entry("developments", List.of(StatementKind.DEVELOPMENT)),
          Map.entry("derivations", List.of(StatementKind.DERIVATION)),
          Map.entry("restrictions", List.of(StatementKind.RESTRICTION)),
          Map.entry("facilities", List.of(StatementKind.FACILITY)),
          Map.entry("purchases", List.of(StatementKind.PURCHASE)),
          Map.entry("bids", List.of(StatementKind.BID)),
          Map.entry("rulings", List.of(StatementKind.RULING)),
          Map.entry("requests", List.of(StatementKind.REQUEST)),
          Map.entry("amendments", List.of(StatementKind.AMENDMENT)),
          Map.entry("observations", List.of(StatementKind.OBSERVATION)));

  private final Holdings holdings;
  private final Conflicts conflicts;
  private final Audit audit;
  private final Retracting retracting;
  private final Changes changes;

  RootFetchers(
      Holdings holdings, Conflicts conflicts, Audit audit, Retracting retracting, Changes changes) {
    this.holdings = holdings;
    this.conflicts = conflicts;
    this.audit = audit;
    this.retracting = retracting;
    this.changes = changes;
  }

  void wire(RuntimeWiring.Builder wiring) {
    Fields<Object> query =
        Fields.of("Query", Object.class)
            .asked("node", found(asked -> byId(asked.getArgument("id"))))
            .asked("nodes", found(this::nodes))
            .asked("claim", found(asked -> byId(asked.getArgument("id"), ClaimItem.class)))
            .asked("statement", found(asked -> byId(asked.getArgument("id"), StatementItem.class)))
            .asked("bid", found(this::bid))
            .asked("publication", found(asked -> named(asked, NodeType.PUBLICATION)))
            .asked("publisher", found(asked -> named(asked, NodeType.PUBLISHER)))
            .asked("beat", found(asked -> named(asked, NodeType.BEAT)))
            .asked("search", found(new Searches(holdings)::find));
    ENTITIES.forEach((one, several) -> entities(query, one, several));
    STATEMENTS.forEach((several, kinds) ->
        query.asked(several, found(asked -> Lists.statements(asked, of(kinds), holdings))));
    query.asked("claims", found(asked -> Lists.claims(asked, all(ClaimItem.class), holdings)));
    query.asked(
        "publications",
        found(asked -> Lists.publications(asked, all(PublicationItem.class), holdings)));
    query.asked(
        "publishers", found(asked -> Lists.publishers(asked, all(PublisherItem.class), holdings)));
    query.asked("beats", found(asked -> Lists.beats(asked, all(BeatItem.class), holdings)));
    Paths paths = new Paths(holdings, this::named);
    query.asked("path", found(paths::find));
    query.asked("conflicts", found(asked -> conflicts.of(asked, all(StatementItem.class))));
    query.asked("audit", found(asked -> audit.of(asked, all(StatementItem.class))));
    query.asked("affectedBy", found(retracting::named));
    query.asked("changes", found(changes::of));
    wiring
        .type(query.wiring())
        .type(Paths.fields().wiring())
        .type(Paths.routeFields().wiring())
        .type(Paths.hopFields().wiring());
  }

  private void entities(Fields<Object> query, String one, String several) {
    List<EntityKind> kinds = KINDS.getOrDefault(one, List.of(EntityKind.values()));
    query.asked(one, found(asked -> entity(asked, kinds)));
    query.asked(
        several,
        found(asked -> Lists.entities(asked, holdings.entities(kinds::contains), holdings)));
  }

  private <T extends Item> List<T> all(Class<T> type) {
    return holdings.all(type);
  }

  private List<StatementItem> of(List<StatementKind> kinds) {
    return all(StatementItem.class).stream().filter(said -> kinds.contains(said.kind())).toList();
  }

  private interface Found extends BiFunction<Object, DataFetchingEnvironment, @Nullable Object> {}

  /// Counts what the root finds.
  private Found found(Function<DataFetchingEnvironment, @Nullable Object> fetcher) {
    return (root, asked) -> {
      holdings.ask(AsOf.of(asked));
      Object value = fetcher.apply(asked);
      boolean nothing =
          switch (value) {
            case null -> true;
            case Page page -> page.items().isEmpty();
            case Paths.Found paths -> paths.paths().isEmpty();
            case List<?> list -> list.stream().allMatch(Objects::isNull);
            default -> false;
          };
      Delivery.of(asked).found += nothing ? 0 : 1;
      return value;
    };
  }

  private @Nullable Item byId(@Nullable String id) {
    return id == null ? null : holdings.byId(id);
  }

  private <T extends Item> @Nullable T byId(@Nullable String id, Class<T> type) {
    Item item = byId(id);
    return type.isInstance(item) ? type.cast(item) : null;
  }

  private List<@Nullable Item> nodes(DataFetchingEnvironment asked) {
    List<String> ids = asked.getArgument("ids");
    List<@Nullable Item> nodes = new ArrayList<>();
    ids.forEach(id -> nodes.add(byId(id)));
    return nodes;
  }

  private @Nullable StatementItem bid(DataFetchingEnvironment asked) {
    StatementItem statement = byId(asked.getArgument("id"), StatementItem.class);
    return statement == null || statement.kind() != StatementKind.BID ? null : statement;
  }

  private @Nullable Item named(DataFetchingEnvironment asked, NodeType type) {
    requireOne(asked, "id", "slug");
    Item byId = byId(asked.getArgument("id"));
    Item found = byId == null ? holdings.byKey(type, asked.getArgument("slug")) : byId;
    return found == null || found.type() != type ? null : found;
  }

  private @Nullable EntityItem entity(DataFetchingEnvironment asked, List<EntityKind> kinds) {
    EntityItem found = named(asked.getArguments());
    return found != null && kinds.contains(found.kind()) ? found : null;
  }

  /// The entity of some name.
  private @Nullable EntityItem named(Map<String, Object> by) {
    requireOne(by, "id", "slug", "identifier");
    Item byId = byId((String) by.get("id"));
    Item bySlug = holdings.byKey(NodeType.ENTITY, (String) by.get("slug"));
    @SuppressWarnings("unchecked") // the schema says so
    Item byNumber = numbered((Map<String, Object>) by.get("identifier"));
    Item found = byId != null ? byId : bySlug != null ? bySlug : byNumber;
    return found instanceof EntityItem entity ? entity : null;
  }

  private static void requireOne(Map<String, Object> given, String... arguments) {
    requireOne(Arrays.stream(arguments).filter(name -> given.get(name) != null).count(), arguments);
  }

  private static void requireOne(DataFetchingEnvironment asked, String... arguments) {
    requireOne(asked.getArguments(), arguments);
  }

  private static void requireOne(long given, String... arguments) {
    if (given != 1) {
      throw new IllegalArgumentException("exactly one of " + Arrays.toString(arguments));
    }
  }

  private @Nullable EntityItem numbered(@Nullable Map<String, Object> wanted) {
    if (wanted == null) {
      return null;
    }
    List<EntityItem> found =
        holdings.entities(kind -> true).stream()
            .filter(entity -> isNumbered(entity, wanted))
            .toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException("several entities have " + wanted);
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  private boolean isNumbered(EntityItem entity, Map<String, Object> wanted) {
    return holdings.identifiersOf(entity).stream().anyMatch(number -> matches(number, wanted));
  }

  private static boolean matches(IdentifierItem identifier, Map<String, Object> wanted) {
    return identifier.scheme().name().equals(wanted.get("scheme"))
        && identifier.value().equals(wanted.get("value"))
        && (wanted.get("issuer") == null || wanted.get("issuer").equals(identifier.issuer()));
  }
}
