package press.dossier.query.catalog;

import java.util.List;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Leads;
import press.dossier.query.catalog.Filter.Meets;
import press.dossier.query.catalog.Filter.OneOf;

/// The connections: what can be filtered and how it can be ordered, for each type of what they
/// list.
final class Pages {

  private static final List<Order> ENTITIES =
      List.of(
          Order.by("NAME", Key.text("{row}.sort_name"), Key.id("{row}.id")),
          Order.by("SLUG", Key.text("{row}.slug"), Key.id("{row}.id")));

  private static final List<Order> STATEMENTS =
      List.of(Order.by("DATE", Key.day("{row}.sort_on"), Key.id("{row}.id")));

  /// The same order read from the rows of parties, where it is the order of the index.
  private static final List<Order> STATEMENTS_BY_PARTY =
      List.of(Order.by("DATE", Key.day("{first}.sort_on"), Key.id("{first}.statement_id")));

  private static final List<Order> CLAIMS =
      List.of(
          Order.by("REPORTED", Key.day("{row}.reported_earliest"), Key.id("{row}.id")),
          Order.by(
              "CREDIBILITY",
              Key.number("{row}.credibility"),
              Key.day("{row}.reported_earliest"),
              Key.id("{row}.id")));

  private static final Filter SLUG = new OneOf("slug", "{row}.slug");
  private static final Filter COUNTRY = new OneOf("country", "{row}.country");
  private static final Filter SUBTYPE = new OneOf("kind", "{row}.subtype");
  private static final Filter STAGE = new OneOf("stage", "{row}.stage");
  private static final Filter HAPPENED =
      new Meets("happened", "{row}.starts_earliest", "{row}.starts_latest");

  private Pages() {}

  static Page firms() {
    return new Page(Link.all(Table.ENTITY), ENTITIES, List.of(SUBTYPE, SLUG, COUNTRY));
  }

  static Page persons() {
    return new Page(Link.all(Table.ENTITY), ENTITIES, List.of(SLUG, COUNTRY));
  }

  static Page products() {
    return new Page(Link.all(Table.ENTITY), ENTITIES, List.of(SUBTYPE, SLUG));
  }

  static Page bidders() {
    return persons();
  }

  static Page bids(Link link) {
    return new Page(
        link,
        ordersOf(link),
        List.of(
            STAGE,
            new Leads("target", Parties.player("TARGET")),
            new Leads("participant", Parties.players(Parties.PARTICIPANTS)),
            HAPPENED));
  }

  static Page purchases(Link link) {
    return new Page(
        link,
        ordersOf(link),
        List.of(
            STAGE,
            new Leads("buyer", Parties.player("BUYER")),
            new Leads("seller", Parties.player("SELLER")),
            new Leads("product", Parties.player("PRODUCT")),
            new Leads("destination", Parties.player("DESTINATION")),
            HAPPENED));
  }

  static Page ownerships(Link link) {
    return new Page(
        link,
        ordersOf(link),
        List.of(
            new Leads("owner", Parties.player("OWNER")),
            new Leads("owned", Parties.player("OWNED"))));
  }

  static Page claims(Link link) {
    return new Page(
        link,
        CLAIMS,
        List.of(
            new OneOf("stance", "{row}.stance"),
            new OneOf("modality", "{row}.modality"),
            new OneOf("verification", "{row}.verification"),
            new OneOf("attribution", "{row}.attribution_kind"),
            new Meets("reported", "{row}.reported_earliest", "{row}.reported_latest")));
  }

  private static List<Order> ordersOf(Link link) {
    return link.steps().size() > 1 ? STATEMENTS_BY_PARTY : STATEMENTS;
  }
}
