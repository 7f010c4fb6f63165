package press.dossier.query.catalog;

import java.util.List;
import java.util.stream.Stream;
import press.dossier.model.EntityKind;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Leads;
import press.dossier.query.catalog.Filter.Meets;
import press.dossier.query.catalog.Filter.OneOf;

/// The connections of entities, publications and claims: what can be filtered and how it can be
/// ordered. Those of statements are in [StatementPages].
final class Pages {

  private static final Order BY_NAME =
      Order.by("NAME", Key.text("{row}.sort_name"), Key.id("{row}.id"));

  private static final Order BY_SLUG = Order.by("SLUG", Key.text("{row}.slug"), Key.id("{row}.id"));

  private static final List<Order> ENTITIES =
      List.of(BY_NAME.beside("{row}.country", "{row}.subtype"), BY_SLUG);

  private static final List<Order> CLAIMS =
      List.of(
          Order.by("REPORTED", Key.day("{row}.reported_earliest"), Key.id("{row}.id")),
          Order.by(
              "CREDIBILITY",
              Key.number("{row}.credibility"),
              Key.day("{row}.reported_earliest"),
              Key.id("{row}.id")));

  private static final List<Order> PUBLICATIONS =
      List.of(Order.by("PUBLISHED", Key.day("{row}.published_earliest"), Key.id("{row}.id")));

  private static final Filter SLUG = new OneOf("slug", "{row}.slug");
  private static final Filter COUNTRY = new OneOf("country", "{row}.country");
  private static final Filter SUBTYPE = new OneOf("kind", "{row}.subtype");

  private static final Link PUBLICATION = Link.to(Table.PUBLICATION, "id", "publication_id");
  private static final Link PUBLISHER = Link.to(Table.PUBLISHER, "id", "publisher_id");

  private Pages() {}

  /// All entities of a kind.
  static Page entities(EntityKind kind) {
    return new Page(Link.all(Table.ENTITY), ENTITIES, filters(kind));
  }

  private static List<Filter> filters(EntityKind kind) {
    return switch (kind) {
      case FIRM, PUBLIC_BODY, REGULATION, PLACE -> List.of(SUBTYPE, SLUG, COUNTRY);
      case PERSON -> List.of(SLUG, COUNTRY);
      case PRODUCT -> List.of(SUBTYPE, SLUG);
      case COURT_DECISION ->
          List.of(SLUG, new Leads("court", Link.to(Table.ENTITY, "id", "court_id")));
    };
  }

  static Page bidders() {
    return entities(EntityKind.PERSON);
  }

  /// Entities of every kind that a link leads to.
  static Page entities(Link link) {
    Link beats = Link.to(Table.FOLLOWS, "entity_id", "id").then(Table.BEAT, "id", "beat_id");
    return new Page(
        link,
        ENTITIES,
        List.of(new OneOf("kind", "{row}.kind"), SLUG, COUNTRY, new Leads("beat", beats)));
  }

  /// The decisions of a court.
  static Page decisions() {
    return new Page(
        Link.to(Table.ENTITY, "court_id", "id"), ENTITIES, filters(EntityKind.COURT_DECISION));
  }

  static Page claims(Link link) {
    return new Page(
        link,
        CLAIMS,
        Stream.concat(
                Stream.of("stance", "modality", "verification")
                    .map(word -> new OneOf(word, "{row}." + word)),
                Stream.of(
                    new OneOf("attribution", "{row}.attribution_kind"),
                    new Leads("attributedTo", Link.to(Table.ENTITY, "id", "attributed_to_id")),
                    new Leads("publication", PUBLICATION),
                    new Leads("publisher", PUBLICATION.then(Table.PUBLISHER, "id", "publisher_id")),
                    new Meets("reported", "{row}.reported_earliest", "{row}.reported_latest")))
            .map(Filter.class::cast)
            .toList());
  }

  static Page publications(Link link) {
    return new Page(
        link,
        PUBLICATIONS,
        List.of(
            new OneOf("kind", "{row}.kind"),
            new Leads("publisher", PUBLISHER),
            new OneOf("language", "{row}.language"),
            new Leads("embodies", Link.to(Table.ENTITY, "id", "embodies_id")),
            new Meets("published", "{row}.published_earliest", "{row}.published_latest")));
  }

  static Page publishers() {
    return new Page(Link.all(Table.PUBLISHER), List.of(BY_NAME), List.of());
  }

  static Page beats() {
    return new Page(Link.all(Table.BEAT), List.of(BY_SLUG), List.of());
  }
}
