package press.dossier.differential.memory;

import graphql.schema.idl.RuntimeWiring;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// Where the fields of statements come from.
final class StatementFetchers {

  private final Holdings holdings;
  private final Weighing weighing;

  StatementFetchers(Holdings holdings) {
    this.holdings = holdings;
    this.weighing = new Weighing(holdings);
  }

  void wire(RuntimeWiring.Builder wiring) {
    wiring
        .type(Corroborated.fields().wiring())
        .type(Corroborated.distortionFields().wiring())
        .type(Explained.fields().wiring())
        .type(Explained.sideFields().wiring())
        .type(Explained.flipFields().wiring());
    for (StatementKind kind : StatementKind.values()) {
      wiring.type(fields(kind).wiring());
    }
  }

  /// The name of the type that serves a kind.
  static String type(StatementKind kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private Fields<StatementItem> fields(StatementKind kind) {
    Fields<StatementItem> fields = time(kind);
    return switch (kind) {
      case OWNERSHIP -> ownership(fields);
      case POSITION -> position(fields);
      case DEVELOPMENT -> development(fields);
      case DERIVATION -> derivation(fields);
      case RESTRICTION -> restriction(fields);
      case FACILITY -> facility(fields);
      case PURCHASE -> purchase(fields);
      case BID -> bid(fields);
      case RULING -> ruling(fields);
      case REQUEST -> request(fields);
      case AMENDMENT -> amendment(fields);
      case OBSERVATION -> observation(fields);
    };
  }

  private Fields<StatementItem> time(StatementKind kind) {
    Fields<StatementItem> fields =
        Fields.of(type(kind), StatementItem.class)
            .value("id", Holdings::id)
            .value("kind", statement -> statement.kind().name())
            .value("parties", StatementFetchers::parties)
            .value("status", said -> weighing.status(said).name())
            .value("corroboration", said -> Corroborated.of(said, holdings))
            .value("explanation", said -> Explained.of(said, weighing))
            .value("flips", said -> Explained.flips(said, weighing, holdings))
            .value("firstClaim", said -> FirstClaim.of(holdings.claimsOf(said)))
            .asked(
                "claims", (said, asked) -> Lists.claims(asked, holdings.claimsOf(said), holdings));
    return switch (kind.nature()) {
      case STATE -> fields.value("period", StatementFetchers::period);
      case EVENT -> fields.value("happened", StatementFetchers::happened);
      case DECLARED ->
          fields
              .value("period", StatementFetchers::period)
              .value("happened", StatementFetchers::happened);
    };
  }

  private static Time.@Nullable Period period(StatementItem statement) {
    return statement.time() instanceof Time.Period period ? period : null;
  }

  private static @Nullable Object happened(StatementItem statement) {
    return statement.time() instanceof Time.Happening happening ? happening.on() : null;
  }

  private Fields<StatementItem> ownership(Fields<StatementItem> fields) {
    return fields
        .value("owner", one(PartyRole.OWNER))
        .value("owned", one(PartyRole.OWNED))
        .value("share", field(StatementField.SHARE));
  }

  private Fields<StatementItem> position(Fields<StatementItem> fields) {
    return fields
        .value("person", one(PartyRole.PERSON))
        .value("at", one(PartyRole.AT))
        .value("title", field(StatementField.TITLE));
  }

  private Fields<StatementItem> development(Fields<StatementItem> fields) {
    return fields
        .value("developer", one(PartyRole.DEVELOPER))
        .value("product", one(PartyRole.PRODUCT))
        .value("role", field(StatementField.DEVELOPMENT_ROLE));
  }

  private Fields<StatementItem> derivation(Fields<StatementItem> fields) {
    return fields
        .value("product", one(PartyRole.PRODUCT))
        .value("from", one(PartyRole.FROM))
        .value("derivationKind", field(StatementField.DERIVATION_KIND));
  }

  private Fields<StatementItem> restriction(Fields<StatementItem> fields) {
    return fields
        .value("regulation", one(PartyRole.REGULATION))
        .value("product", one(PartyRole.PRODUCT))
        .value("destination", one(PartyRole.DESTINATION))
        .value("party", one(PartyRole.PARTY))
        .value("effect", field(StatementField.EFFECT))
        .value("eccns", said -> said.fields().getOrDefault(StatementField.ECCNS, List.of()));
  }

  private Fields<StatementItem> facility(Fields<StatementItem> fields) {
    return fields
        .value("firm", one(PartyRole.FIRM))
        .value("place", one(PartyRole.PLACE))
        .value("facilityKind", field(StatementField.FACILITY_KIND))
        .value("stage", field(StatementField.STAGE))
        .value("capacity", field(StatementField.QUANTITY))
        .value("amount", field(StatementField.AMOUNT));
  }

  private Fields<StatementItem> purchase(Fields<StatementItem> fields) {
    return fields
        .value("buyer", one(PartyRole.BUYER))
        .value("seller", one(PartyRole.SELLER))
        .value("product", one(PartyRole.PRODUCT))
        .value("destination", one(PartyRole.DESTINATION))
        .value("market", one(PartyRole.MARKET))
        .value("stage", field(StatementField.STAGE))
        .value("quantity", field(StatementField.QUANTITY))
        .value("amount", field(StatementField.AMOUNT))
        .value("share", field(StatementField.SHARE))
        .value("rank", field(StatementField.RANK));
  }

  private Fields<StatementItem> bid(Fields<StatementItem> fields) {
    return fields
        .value("participants", StatementFetchers::participants)
        .value("target", one(PartyRole.TARGET))
        .value("stage", field(StatementField.STAGE))
        .value("capacity", field(StatementField.CAPACITY))
        .value("amount", field(StatementField.AMOUNT));
  }

  private Fields<StatementItem> ruling(Fields<StatementItem> fields) {
    return fields
        .value("decision", one(PartyRole.DECISION))
        .value("on", one(PartyRole.ON))
        .value("judges", statement -> playing(statement, PartyRole.JUDGE))
        .value("disposition", field(StatementField.DISPOSITION))
        .value("holding", field(StatementField.HOLDING));
  }

  private Fields<StatementItem> request(Fields<StatementItem> fields) {
    return fields
        .value("from", one(PartyRole.FROM))
        .value("to", said -> playing(said, PartyRole.TO).stream().map(this::entity).toList())
        .value("asked", field(StatementField.ASKED));
  }

  private Fields<StatementItem> amendment(Fields<StatementItem> fields) {
    return fields
        .value("regulation", one(PartyRole.REGULATION))
        .value("of", one(PartyRole.OF))
        .value("amendmentKind", field(StatementField.AMENDMENT_KIND));
  }

  private Fields<StatementItem> observation(Fields<StatementItem> fields) {
    return fields
        .value("about", one(PartyRole.ABOUT))
        .value(
            "aboutPublication",
            statement -> holdings.byKey(NodeType.PUBLICATION, statement.aboutPublication()))
        .value("object", one(PartyRole.OBJECT))
        .value("sentence", field(StatementField.SENTENCE))
        .value("measure", field(StatementField.MEASURE))
        .value("measured", field(StatementField.MEASURED));
  }

  private static Function<StatementItem, @Nullable Object> field(StatementField field) {
    return statement -> statement.fields().get(field);
  }

  private Function<StatementItem, @Nullable Item> one(PartyRole role) {
    return said -> playing(said, role).stream().findFirst().map(this::entity).orElse(null);
  }

  private Item entity(PartyItem party) {
    return holdings.require(NodeType.ENTITY, party.entity());
  }

  private static List<PartyItem> playing(StatementItem statement, PartyRole role) {
    return statement.parties().stream().filter(party -> party.role() == role).toList();
  }

  private static List<PartyItem> parties(StatementItem statement) {
    return statement.parties().stream().sorted(Comparator.comparing(PartyItem::role)).toList();
  }

  private static List<PartyItem> participants(StatementItem statement) {
    return Filters.PARTICIPANTS.stream()
        .flatMap(role -> playing(statement, role).stream())
        .toList();
  }
}
