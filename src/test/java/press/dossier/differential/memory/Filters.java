package press.dossier.differential.memory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;

/// What filters keep. A condition that is left out or null keeps everything, an empty list nothing.
final class Filters {

  /// The parts in which somebody takes part in a bid, in the order in which they are served.
  static final List<PartyRole> PARTICIPANTS =
      List.of(PartyRole.BIDDER, PartyRole.JOINED, PartyRole.ADVISER, PartyRole.FINANCIER);

  /// Filters that are named otherwise than the role that they look at.
  private static final Map<String, List<PartyRole>> ROLES =
      Map.of("participant", PARTICIPANTS, "judge", List.of(PartyRole.JUDGE));

  private final Holdings holdings;

  Filters(Holdings holdings) {
    this.holdings = holdings;
  }

  boolean keepsEntity(Map<String, Object> filter, EntityItem entity) {
    return (any(filter, "kind", entity.subtype()) || any(filter, "kind", entity.kind().name()))
        && any(filter, "slug", entity.key())
        && any(filter, "country", entity.country())
        && any(filter, "court", seen(NodeType.ENTITY, entity.court()))
        && (!filter.containsKey("beat")
            || anyOf(filter, "beat", slugs(holdings.followers(entity.key()))));
  }

  boolean keepsStatement(Map<String, Object> filter, StatementItem statement) {
    return any(filter, "kind", statement.kind().name())
        && words(filter, statement)
        && parties(filter, statement)
        && anyOf(filter, "entity", entities(statement))
        && (!filter.containsKey("beat") || anyOf(filter, "beat", beats(statement)))
        && anyOf(filter, "eccn", eccns(statement))
        && spans(filter, "happened", Orders.when(statement))
        && During.keeps(filter, statement);
  }

  private static boolean words(Map<String, Object> filter, StatementItem statement) {
    Map<StatementField, Object> fields = statement.fields();
    return any(filter, "stage", fields.get(StatementField.STAGE))
        && any(filter, "effect", fields.get(StatementField.EFFECT))
        && any(filter, "role", fields.get(StatementField.DEVELOPMENT_ROLE))
        && any(filter, "derivationKind", fields.get(StatementField.DERIVATION_KIND))
        && any(filter, "facilityKind", fields.get(StatementField.FACILITY_KIND))
        && any(filter, "amendmentKind", fields.get(StatementField.AMENDMENT_KIND))
        && any(filter, "disposition", fields.get(StatementField.DISPOSITION))
        && any(filter, "measure", fields.get(StatementField.MEASURE));
  }

  private static boolean parties(Map<String, Object> filter, StatementItem statement) {
    for (String condition : filter.keySet()) {
      List<PartyRole> roles = roles(condition);
      if (!roles.isEmpty() && !anyParty(filter, condition, statement, roles)) {
        return false;
      }
    }
    return true;
  }

  private static List<PartyRole> roles(String condition) {
    if (ROLES.containsKey(condition)) {
      return ROLES.get(condition);
    }
    return Arrays.stream(PartyRole.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(condition))
        .toList();
  }

  private static List<String> entities(StatementItem statement) {
    return statement.parties().stream().map(PartyItem::entity).toList();
  }

  private List<String> beats(StatementItem statement) {
    return entities(statement).stream()
        .flatMap(entity -> slugs(holdings.followers(entity)).stream())
        .toList();
  }

  private static List<?> eccns(StatementItem statement) {
    return statement.fields().get(StatementField.ECCNS) instanceof List<?> eccns
        ? eccns
        : List.of();
  }

  boolean keepsClaim(Map<String, Object> filter, ClaimItem claim) {
    PublicationItem publication = holdings.publication(claim.publication());
    return any(filter, "stance", claim.stance().name())
        && any(filter, "modality", claim.modality().name())
        && any(filter, "verification", claim.verification().name())
        && any(filter, "attribution", claim.attribution().kind().name())
        && any(filter, "attributedTo", claim.attribution().by())
        && any(filter, "publication", publication.key())
        && any(filter, "publisher", publication.publisher())
        && spans(filter, "reported", claim.reportedOn());
  }

  boolean keepsPublication(Map<String, Object> filter, PublicationItem publication) {
    return any(filter, "kind", publication.kind().name())
        && any(filter, "publisher", publication.publisher())
        && any(filter, "language", publication.language())
        && any(filter, "embodies", publication.embodies())
        && spans(filter, "published", publication.publishedOn());
  }

  static boolean keepsMoment(Map<String, Object> filter, Moment moment) {
    StatementItem statement = moment.statement();
    return any(filter, "kind", moment.kind().name())
        && any(filter, "statementKind", statement == null ? null : statement.kind().name())
        && spans(filter, "at", moment.at());
  }

  boolean keepsConflict(Map<String, Object> filter, Conflict conflict) {
    List<StatementItem> sides = List.of(conflict.one(), conflict.other());
    return any(filter, "kind", conflict.kind().name())
        && any(filter, "statementKind", conflict.one().kind().name())
        && anyOf(filter, "entity", sides.stream().flatMap(it -> entities(it).stream()).toList())
        && anyOf(filter, "beat", sides.stream().flatMap(it -> beats(it).stream()).toList());
  }

  boolean keepsFinding(Map<String, Object> filter, Finding found) {
    return any(filter, "kind", found.kind().name()) && keepsAround(filter, found.statement());
  }

  boolean keepsAffected(Map<String, Object> filter, Affected affected) {
    return any(filter, "consequence", String.valueOf(affected.consequence()))
        && keepsAround(filter, affected.statement());
  }

  private boolean keepsAround(Map<String, Object> filter, StatementItem statement) {
    return any(filter, "statementKind", statement.kind().name())
        && anyOf(filter, "entity", entities(statement))
        && anyOf(filter, "beat", beats(statement));
  }

  boolean keepsChange(Map<String, Object> filter, Change change) {
    return any(filter, "kind", change.kind().name())
        && any(filter, "type", change.type().name())
        && (!filter.containsKey("entity") || anyOf(filter, "entity", concerned(change)))
        && (!filter.containsKey("beat") || anyOf(filter, "beat", beats(change)));
  }

  private List<String> beats(Change change) {
    return Stream.concat(
            Stream.of(change.node()).filter(BeatItem.class::isInstance).map(Item::key),
            concerned(change).stream()
                .flatMap(entity -> slugs(holdings.followers(entity)).stream()))
        .toList();
  }

  /// The entities that a change concerns: itself, or those that are spoken of.
  private List<String> concerned(Change change) {
    return switch (change.node()) {
      case EntityItem entity -> List.of(entity.key());
      case StatementItem statement ->
          Stream.of(change.nodeId(), change.otherId())
              .flatMap(id -> spokenOf(holdings.shelf().byId.get(id)))
              .toList();
      case ClaimItem claim -> spokenOf(holdings.shelf().byId.get(change.nodeId())).toList();
      case PublicationItem publication ->
          holdings.all(ClaimItem.class).stream()
              .filter(claim -> claim.publication().equals(publication.key()))
              .flatMap(this::spokenOf)
              .toList();
      default -> List.of();
    };
  }

  private Stream<String> spokenOf(@Nullable Item item) {
    return switch (item) {
      case StatementItem statement -> entities(statement).stream();
      case ClaimItem claim when holdings.lists(claim) ->
          spokenOf(holdings.require(NodeType.STATEMENT, claim.statement()));
      case null, default -> Stream.of();
    };
  }

  private @Nullable String seen(NodeType type, @Nullable String key) {
    return holdings.byKey(type, key) == null ? null : key;
  }

  private static List<String> slugs(List<? extends Item> items) {
    return items.stream().map(Item::key).toList();
  }

  private static boolean any(Map<String, Object> filter, String condition, @Nullable Object value) {
    return anyOf(filter, condition, value == null ? List.of() : List.of(value));
  }

  private static boolean anyOf(Map<String, Object> filter, String condition, List<?> values) {
    return !(filter.get(condition) instanceof List<?> wanted)
        || values.stream().anyMatch(wanted::contains);
  }

  private static boolean anyParty(
      Map<String, Object> filter,
      String condition,
      StatementItem statement,
      List<PartyRole> roles) {
    return !(filter.get(condition) instanceof List<?> wanted)
        || wanted.stream().anyMatch(slug -> Holdings.plays(slug.toString(), statement, roles));
  }

  static boolean spans(Map<String, Object> filter, String condition, @Nullable DateRange range) {
    if (!(filter.get(condition) instanceof Map<?, ?> span)) {
      return true;
    }
    if (range == null) {
      return false;
    }
    boolean notBefore =
        !(span.get("from") instanceof LocalDate from) || !range.latest().isBefore(from);
    boolean notAfter = !(span.get("to") instanceof LocalDate to) || !range.earliest().isAfter(to);
    return notBefore && notAfter;
  }
}
