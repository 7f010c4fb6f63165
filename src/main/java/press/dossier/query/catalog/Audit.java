package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import press.dossier.model.FindingKind;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Leads;
import press.dossier.query.catalog.Filter.OneOf;
import press.dossier.query.catalog.Source.Branch;
import press.dossier.query.catalog.Source.Column;

/// Where what statements rest on is weak, over the claims and origins that their corroboration
/// counts.
///
/// The rows have the columns `kind`, `turn` (the place of the kind among all), and `id` and
/// `statement_kind` of the statement.
final class Audit {

  /// To the authority of the statement, where one of its assertions comes from.
  private static final Link AUTHORITIES =
      ClaimShapes.ORIGINS
          .then(Table.PUBLICATION, "id", "publication_id")
          .standing(Standing.RESTED_ON)
          .then(
              Table.PARTY,
              "{row}.statement_id = {start}.id and {row}.entity_id = {from}.embodies_id")
          .where(Weighting.AUTHORITATIVE);

  /// Assertions that go back to a claim which counts no longer, at the end of their relays.
  private static final Link OF_WITHDRAWN_ENDS =
      ClaimShapes.ASSERTING.provided(
          Link.to(Table.CLAIM_ORIGIN, "claim_id", "id")
              .then(Table.CLAIM, "id", "origin_claim_id")
              .standing(Standing.WITHDRAWN));

  /// The same, on the way there.
  private static final Link OF_WITHDRAWN_HOPS =
      ClaimShapes.ASSERTING.provided(
          Link.to(Table.CHAIN, "claim_id", "id")
              .thenElements("{from}.hops")
              .then(Table.CLAIM, "id", "id")
              .standing(Standing.WITHDRAWN));

  /// Assertions that count no longer themselves, where none is left that does.
  private static final Link WITHDRAWN =
      Link.to(Table.CLAIM, "statement_id", "id")
          .standing(Standing.WITHDRAWN)
          .where("{row}.stance = 'ASSERTS'")
          .unless(
              Link.to(Table.CLAIM, "statement_id", "statement_id")
                  .standing(Standing.COUNTED)
                  .where("{row}.stance = 'ASSERTS'"));

  private static final Link PARTIES = Link.to(Table.PARTY, "statement_id", "id");

  private static final List<Order> BY_KIND =
      List.of(Order.by("KIND", Key.number("{row}.turn"), Key.id("{row}.id")));

  private Audit() {}

  /// All findings.
  static Page all() {
    return along(Link.all(Table.STATEMENT));
  }

  /// Those on statements in which an entity plays a part.
  static Page ofEntity() {
    return along(
        Link.to(Table.PARTY, "entity_id", "id").then(Table.STATEMENT, "id", "statement_id"));
  }

  /// Those on statements in which an entity that a beat follows plays a part.
  static Page ofBeat() {
    return along(
        Link.to(Table.FOLLOWS, "beat_id", "id")
            .then(Table.PARTY, "entity_id", "entity_id")
            .then(Table.STATEMENT, "id", "statement_id"));
  }

  private static Page along(Link statements) {
    return new Page(found(statements), BY_KIND, with(new OneOf("kind", "{row}.kind")));
  }

  /// The filters of rows that have the `id` and `statement_kind` of a statement, and further ones.
  static List<Filter> with(Filter... further) {
    List<Filter> filters = new ArrayList<>(List.of(further));
    filters.add(new OneOf("statementKind", "{row}.statement_kind"));
    filters.add(new Leads("entity", PARTIES.then(Table.ENTITY, "id", "entity_id")));
    filters.add(
        new Leads(
            "beat",
            PARTIES
                .then(Table.FOLLOWS, "entity_id", "entity_id")
                .then(Table.BEAT, "id", "beat_id")));
    return List.copyOf(filters);
  }

  private static Link found(Link statements) {
    return Link.union(
        finding(
            FindingKind.ONE_ORIGIN,
            statements
                .together(ClaimShapes.ORIGINS, ClaimShapes.INDEPENDENT + " = 1")
                .together(AUTHORITIES, "count(*) = 0")),
        finding(
            FindingKind.UNNAMED_ONLY,
            statements.together(ClaimShapes.ORIGINS, always(ClaimShapes.UNNAMED))),
        finding(
            FindingKind.MEMORY_ONLY,
            statements.together(ClaimShapes.ASSERTING, always("{row}.verification = 'MEMORY'"))),
        finding(FindingKind.RETRACTED_SOURCE, statements.provided(OF_WITHDRAWN_ENDS)),
        finding(FindingKind.RETRACTED_SOURCE, statements.provided(OF_WITHDRAWN_HOPS)),
        finding(FindingKind.RETRACTED_SOURCE, statements.provided(WITHDRAWN)));
  }

  /// That something holds of every row, and that there is one.
  private static String always(String condition) {
    return "coalesce(bool_and(" + condition + "), false)";
  }

  private static Branch finding(FindingKind kind, Link statements) {
    return Branch.of(
        statements,
        List.of(
            Column.of("kind", "'" + kind + "'"),
            Column.of("turn", "array_position(array['" + words() + "'], '" + kind + "')"),
            Column.of("id", "{row}.id"),
            Column.of("statement_kind", "{row}.kind")));
  }

  private static String words() {
    return Arrays.stream(FindingKind.values()).map(Enum::name).collect(Collectors.joining("', '"));
  }

  /// The fields of a finding.
  static Fields finding() {
    return fields()
        .derivedId("id", "md5({row}.kind || {row}.id)::uuid")
        .word("kind")
        .one("statement", Link.to(Table.STATEMENT, "id", "id"))
        .many("claims", shown().then(Table.CLAIM, "id", "id"), ClaimShapes.FIRST);
  }

  /// The ids of the claims that show a finding.
  private static Link shown() {
    String retracted = "{start}.kind = '" + FindingKind.RETRACTED_SOURCE + "'";
    return Link.union(
        claims(ClaimShapes.ASSERTING.where("not " + retracted)),
        claims(OF_WITHDRAWN_ENDS.where(retracted)),
        claims(OF_WITHDRAWN_HOPS.where(retracted)),
        claims(WITHDRAWN.where(retracted)));
  }

  private static Branch claims(Link claims) {
    return Branch.of(claims, List.of(Column.of("id", "{row}.id")));
  }
}
