package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import press.dossier.model.StatementKind;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Holds;
import press.dossier.query.catalog.Filter.Leads;
import press.dossier.query.catalog.Filter.Meets;
import press.dossier.query.catalog.Filter.OneOf;

/// The connections of statements: what can be filtered, for each kind, and how it can be ordered.
final class StatementPages {

  private static final List<Order> BY_STATEMENT =
      List.of(Order.by("DATE", Key.day("{row}.sort_on"), Key.id("{row}.id")));

  /// The same order read from the rows of parties, where it is the order of the index.
  private static final List<Order> BY_PARTY =
      List.of(Order.by("DATE", Key.day("{first}.sort_on"), Key.id("{first}.statement_id")));

  private static final Filter STAGE = word("stage", "stage");

  private static final Filter HAPPENED =
      new Meets("happened", "{row}.starts_earliest", "{row}.starts_latest");

  /// A state of unknown beginning can have held ever before, one without an end holds ever after;
  /// an event of unknown day is left out.
  private static final Filter DURING =
      new Meets(
          "during",
          "coalesce({row}.starts_earliest, case when {row}.state then date '-infinity' end)",
          "case when {row}.state then coalesce({row}.ends_latest, date 'infinity')"
              + " else {row}.starts_latest end");

  private StatementPages() {}

  /// Statements of a kind in which an entity plays one of the roles, each once.
  static Page playing(StatementKind kind, String... roles) {
    return new Page(Parties.playing(kind.name(), roles), BY_PARTY, filters(kind));
  }

  /// Statements of every kind in which an entity plays whatever role, each once.
  static Page playing() {
    return new Page(Parties.playing(), BY_PARTY, mixed());
  }

  /// Statements of a kind that a link leads to without rows of parties.
  static Page of(StatementKind kind, Link link) {
    return new Page(link, BY_STATEMENT, filters(kind));
  }

  /// All statements of a kind.
  static Page all(StatementKind kind) {
    return of(kind, Link.all(Table.STATEMENT));
  }

  /// All statements.
  static Page all() {
    return new Page(Link.all(Table.STATEMENT), BY_STATEMENT, mixed());
  }

  private static List<Filter> mixed() {
    Link parties = Link.to(Table.PARTY, "statement_id", "id");
    Link beats =
        parties.then(Table.FOLLOWS, "entity_id", "entity_id").then(Table.BEAT, "id", "beat_id");
    return List.of(
        word("kind", "kind"),
        new Leads("entity", parties.then(Table.ENTITY, "id", "entity_id")),
        new Leads("beat", beats),
        DURING);
  }

  private static List<Filter> filters(StatementKind kind) {
    return switch (kind) {
      case OWNERSHIP -> with(roles("OWNER", "OWNED"), DURING);
      case POSITION -> with(roles("PERSON", "AT"), DURING);
      case DEVELOPMENT ->
          with(roles("DEVELOPER", "PRODUCT"), word("role", "development_role"), DURING);
      case DERIVATION ->
          with(roles("PRODUCT", "FROM"), word("derivationKind", "derivation_kind"), DURING);
      case RESTRICTION ->
          with(
              roles("REGULATION", "PRODUCT", "DESTINATION", "PARTY"),
              word("effect", "effect"),
              new Holds("eccn", "{row}.eccns"),
              DURING);
      case FACILITY ->
          with(roles("FIRM", "PLACE"), word("facilityKind", "facility_kind"), STAGE, DURING);
      case PURCHASE ->
          with(roles("BUYER", "SELLER", "PRODUCT", "DESTINATION", "MARKET"), STAGE, HAPPENED);
      case BID ->
          with(
              roles("TARGET"),
              STAGE,
              new Leads("participant", Parties.players(Parties.PARTICIPANTS)),
              HAPPENED);
      case RULING ->
          with(
              roles("DECISION", "ON"),
              word("disposition", "disposition"),
              new Leads("judge", Parties.players("JUDGE")),
              HAPPENED);
      case REQUEST -> with(roles("FROM"), new Leads("to", Parties.players("TO")), HAPPENED);
      case AMENDMENT ->
          with(roles("REGULATION", "OF"), word("amendmentKind", "amendment_kind"), HAPPENED);
      case OBSERVATION -> with(roles("ABOUT", "OBJECT"), word("measure", "measure"));
    };
  }

  /// For each role that is played at most once a filter of its name.
  private static List<Filter> roles(String... roles) {
    return Arrays.stream(roles)
        .map(role -> new Leads(role.toLowerCase(Locale.ROOT), Parties.player(role)))
        .map(Filter.class::cast)
        .toList();
  }

  private static Filter word(String name, String column) {
    return new OneOf(name, "{row}." + column);
  }

  private static List<Filter> with(List<Filter> roles, Filter... more) {
    List<Filter> all = new ArrayList<>(roles);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
