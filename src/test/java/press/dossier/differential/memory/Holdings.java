package press.dossier.differential.memory;

import java.time.Instant;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementKind;
import press.dossier.model.Viewer;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// What a viewer may see of a beat, in each of its editions. Hidden items are not in here at all;
/// what was not there on the days asked for is not handed out.
///
/// One field of the root is answered with everything below it before the next, so that the days of
/// one field stand for all that is asked meanwhile.
final class Holdings {

  static final Comparator<CorrectionItem> EARLIEST =
      Comparator.comparing((CorrectionItem said) -> said.on().earliest())
          .thenComparing(said -> said.on().latest())
          .thenComparing(said -> id(said));

  private final NavigableMap<Instant, Shelf> shelves = new TreeMap<>();
  private Shelf shelf;
  private AsOf asOf = AsOf.TODAY;
  private @Nullable String supposed;

  Holdings(List<Edition> editions, Viewer viewer) {
    editions.forEach(edition -> put(edition, new Sight(edition.items(), viewer, true)));
    this.shelf = shelves.lastEntry().getValue();
  }

  /// One edition as a viewer could see it at its time.
  Holdings(Edition edition, Viewer viewer) {
    put(edition, new Sight(edition.items(), viewer, edition.lifted()));
    this.shelf = shelves.lastEntry().getValue();
  }

  private void put(Edition edition, Sight sight) {
    shelves.put(edition.recordedAt(), new Shelf(edition.items(), sight));
  }

  /// How many editions there were at the instant asked for.
  int revision() {
    return asOf.recordedAt() == null
        ? shelves.size()
        : shelves.headMap(asOf.recordedAt(), true).size();
  }

  /// Sets the days of what is asked next.
  void ask(AsOf days) {
    this.asOf = days;
    Map.Entry<Instant, Shelf> held =
        days.recordedAt() == null ? shelves.lastEntry() : shelves.floorEntry(days.recordedAt());
    this.shelf = held == null ? Shelf.EMPTY : held.getValue();
  }

  /// The edition that is asked.
  Shelf shelf() {
    return shelf;
  }

  AsOf asOf() {
    return asOf;
  }

  /// Whether something was there on the days asked for.
  boolean lists(Item item) {
    return switch (item) {
      case ClaimItem claim -> known(claim) && asOf.holds(statementOf(claim));
      case StatementItem said -> asOf.holds(said) && claimedBy(claimsEver(said));
      case PublicationItem said -> claimedBy(claimsIn(said));
      default -> true;
    };
  }

  private boolean claimedBy(List<ClaimItem> claims) {
    return asOf.knownAt() == null || claims.stream().anyMatch(this::known);
  }

  private List<ClaimItem> claimsIn(PublicationItem publication) {
    return ever(ClaimItem.class).stream()
        .filter(claim -> claim.publication().equals(publication.key()))
        .toList();
  }

  /// Whether a claim had been reported and not been retracted by the day; retracted ones are shown
  /// where no day is asked for.
  private boolean known(ClaimItem claim) {
    return asOf.knownAt() == null || asOf.reported(claim) && stands(claim);
  }

  /// Whether a claim had certainly been neither retracted nor corrected, nor its publication
  /// retracted.
  boolean stands(ClaimItem claim) {
    return retraction(claim) == null
        && corrections(claim).isEmpty()
        && !claim.publication().equals(supposed);
  }

  /// What something would be if a publication had been retracted.
  <T> T supposing(String publication, Supplier<T> something) {
    supposed = publication;
    try {
      return something.get();
    } finally {
      supposed = null;
    }
  }

  /// The retraction of a claim, or else of its publication, as far as it was known.
  @Nullable RetractionItem retraction(ClaimItem claim) {
    return Stream.of(
            retraction(claim.type(), claim.key()),
            retraction(NodeType.PUBLICATION, claim.publication()))
        .flatMap(Optional::stream)
        .min(
            Comparator.<RetractionItem, ChronoLocalDate>comparing(said -> said.on().latest())
                .thenComparing(said -> id(said)))
        .orElse(null);
  }

  /// The retraction of something, as far as it was known.
  Optional<RetractionItem> retraction(NodeType type, String key) {
    return Optional.ofNullable(shelf.retractions.get(idOf(type, key)))
        .filter(said -> asOf.knownAt() == null || !said.on().latest().isAfter(asOf.knownAt()));
  }

  /// The corrections of something that were known, earliest first.
  List<CorrectionItem> corrections(Item item) {
    return known(shelf.corrections.getOrDefault(id(item), List.of()));
  }

  /// The corrections that put a claim in the place of another, as far as they were known.
  List<CorrectionItem> replacements(ClaimItem claim) {
    return known(
        ever(CorrectionItem.class).stream()
            .filter(said -> claim.key().equals(said.replacement()))
            .toList());
  }

  private List<CorrectionItem> known(List<CorrectionItem> said) {
    return said.stream()
        .filter(item -> asOf.knownAt() == null || !item.on().latest().isAfter(asOf.knownAt()))
        .sorted(EARLIEST)
        .toList();
  }

  private StatementItem statementOf(ClaimItem claim) {
    return (StatementItem) require(NodeType.STATEMENT, claim.statement());
  }

  /// Everything of a type, in the order in which it was said.
  <T extends Item> List<T> all(Class<T> type) {
    return ever(type).stream().filter(this::lists).toList();
  }

  /// The same, whether or not it was there on the days asked for.
  <T extends Item> List<T> ever(Class<T> type) {
    @SuppressWarnings("unchecked") // a list of a type is kept under that type
    List<T> all =
        (List<T>)
            shelf.byType.computeIfAbsent(
                type, t -> shelf.byId.values().stream().filter(t::isInstance).toList());
    return all;
  }

  /// Statements in which an entity plays whatever part, each once.
  List<StatementItem> statements(EntityItem entity) {
    return shelf.byParty.getOrDefault(entity.key(), List.of()).stream()
        .filter(this::lists)
        .toList();
  }

  /// The entities that a beat follows and that can be seen.
  List<EntityItem> followed(BeatItem beat) {
    List<EntityItem> followed = new ArrayList<>();
    for (String key : beat.follows()) {
      if (byKey(NodeType.ENTITY, key) instanceof EntityItem entity) {
        followed.add(entity);
      }
    }
    return followed;
  }

  /// The beats that follow an entity.
  List<BeatItem> followers(String entity) {
    return all(BeatItem.class).stream().filter(beat -> beat.follows().contains(entity)).toList();
  }

  static String id(Item item) {
    return idOf(item.type(), item.key());
  }

  static String idOf(NodeType type, String key) {
    return NodeId.of(type, key).toString();
  }

  /// What has an id. A statement is found before anybody reported it, for its status says so.
  @Nullable Item byId(String id) {
    Item item = shelf.byId.get(id);
    boolean there =
        item instanceof StatementItem said ? asOf.holds(said) : item != null && lists(item);
    return there ? item : null;
  }

  @Nullable Item byKey(NodeType type, @Nullable String key) {
    Item item = key == null ? null : shelf.byId.get(idOf(type, key));
    return item == null || lists(item) ? item : null;
  }

  /// What has a key, whether or not it was there on the days asked for.
  @Nullable Item ever(NodeType type, String key) {
    return shelf.byId.get(idOf(type, key));
  }

  /// What a visible item refers to, and what therefore is visible too.
  Item require(NodeType type, String key) {
    return Objects.requireNonNull(
        shelf.byId.get(idOf(type, key)), () -> "not held: " + type + " " + key);
  }

  ClaimItem claim(String key) {
    return (ClaimItem) require(NodeType.CLAIM, key);
  }

  PublicationItem publication(String key) {
    return (PublicationItem) require(NodeType.PUBLICATION, key);
  }

  List<EntityItem> entities(Predicate<EntityKind> kinds) {
    return all(EntityItem.class).stream().filter(entity -> kinds.test(entity.kind())).toList();
  }

  List<StatementItem> statements(StatementKind kind) {
    return all(StatementItem.class).stream().filter(statement -> statement.kind() == kind).toList();
  }

  /// Statements of a kind in which an entity plays any of some parts, each once.
  List<StatementItem> statements(StatementKind kind, EntityItem entity, List<PartyRole> roles) {
    return statements(entity).stream()
        .filter(statement -> statement.kind() == kind)
        .filter(statement -> plays(entity.key(), statement, roles))
        .toList();
  }

  static boolean plays(String entity, StatementItem statement, List<PartyRole> roles) {
    return statement.parties().stream()
        .anyMatch(party -> roles.contains(party.role()) && party.entity().equals(entity));
  }

  List<ClaimItem> claimsOf(StatementItem statement) {
    return claimsEver(statement).stream().filter(this::lists).toList();
  }

  /// The claims that count for a statement.
  List<ClaimItem> countedClaimsOf(StatementItem statement) {
    return claimsEver(statement).stream().filter(asOf::reported).filter(this::stands).toList();
  }

  /// Whatever is ever claimed of a statement.
  List<ClaimItem> claimsEver(StatementItem statement) {
    return shelf.byStatement.getOrDefault(statement.key(), List.of());
  }

  List<IdentifierItem> identifiersOf(EntityItem entity) {
    return shelf.identifiers.getOrDefault(entity, List.of());
  }
}
