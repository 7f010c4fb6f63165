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
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.StatementItem;

/// Where the fields of the root come from.
final class RootFetchers {

  private static final List<EntityKind> FIRM = List.of(EntityKind.FIRM);
  private static final List<EntityKind> PERSON = List.of(EntityKind.PERSON);
  private static final List<EntityKind> PRODUCT = List.of(EntityKind.PRODUCT);
  private static final List<EntityKind> BIDDER = List.of(EntityKind.FIRM, EntityKind.PERSON);

  private final Holdings holdings;

  RootFetchers(Holdings holdings) {
    this.holdings = holdings;
  }

  void wire(RuntimeWiring.Builder wiring) {
    Fields<Object> query =
        Fields.of("Query", Object.class)
            .asked("node", found(asked -> byId(asked.getArgument("id"))))
            .asked("nodes", found(this::nodes))
            .asked("firm", found(asked -> entity(asked, FIRM)))
            .asked("firms", found(asked -> EntityFetchers.entities(asked, holdings, FIRM)))
            .asked("person", found(asked -> entity(asked, PERSON)))
            .asked("persons", found(asked -> EntityFetchers.entities(asked, holdings, PERSON)))
            .asked("product", found(asked -> entity(asked, PRODUCT)))
            .asked("products", found(asked -> EntityFetchers.entities(asked, holdings, PRODUCT)))
            .asked("bidder", found(asked -> entity(asked, BIDDER)))
            .asked("bidders", found(asked -> EntityFetchers.entities(asked, holdings, BIDDER)))
            .asked("bid", found(this::bid))
            .asked("bids", found(this::bids))
            .asked("claim", found(asked -> byId(asked.getArgument("id"), ClaimItem.class)))
            .asked("publication", found(this::publication));
    wiring.type(query.wiring());
  }

  private interface Found extends BiFunction<Object, DataFetchingEnvironment, @Nullable Object> {}

  /// Counts what the root finds.
  private static Found found(Function<DataFetchingEnvironment, @Nullable Object> fetcher) {
    return (root, asked) -> {
      Object value = fetcher.apply(asked);
      boolean nothing =
          switch (value) {
            case null -> true;
            case Page page -> page.items().isEmpty();
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

  private Page bids(DataFetchingEnvironment asked) {
    return EntityFetchers.statements(asked, holdings.statements(StatementKind.BID), holdings);
  }

  private @Nullable Item publication(DataFetchingEnvironment asked) {
    requireOne(asked, "id", "slug");
    Item byId = byId(asked.getArgument("id"));
    Item found =
        byId == null ? holdings.byKey(NodeType.PUBLICATION, asked.getArgument("slug")) : byId;
    return found == null || found.type() != NodeType.PUBLICATION ? null : found;
  }

  private @Nullable EntityItem entity(DataFetchingEnvironment asked, List<EntityKind> kinds) {
    requireOne(asked, "id", "slug", "identifier");
    Item byId = byId(asked.getArgument("id"));
    Item bySlug = holdings.byKey(NodeType.ENTITY, asked.getArgument("slug"));
    Item byNumber = numbered(asked.getArgument("identifier"));
    Item found = byId != null ? byId : bySlug != null ? bySlug : byNumber;
    return found instanceof EntityItem entity && kinds.contains(entity.kind()) ? entity : null;
  }

  private static void requireOne(DataFetchingEnvironment asked, String... arguments) {
    long given = Arrays.stream(arguments).filter(name -> asked.getArgument(name) != null).count();
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
