package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.List;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Leads;
import press.dossier.query.catalog.Filter.OneOf;

/// The connections of conflicts, and what stands behind a conflict: see [Contradictions] for the
/// columns of its row.
final class Conflicts {

  private static final Link ONE =
      Link.to(Table.CLAIM, "statement_id", "one_id")
          .standing(Standing.COUNTED)
          .where("{row}.stance = {start}.one_stance");

  /// To claims of both sides. Of two stages the earlier must be reported when the later is
  /// certainly known already: else it is progress.
  static final Link BOTH_SIDES =
      other(ONE).where("at_odds({start}.ahead, {0}.reported_latest, {row}.reported_latest)");

  /// To origins that claims of both sides have.
  private static final Link SHARED_ORIGINS =
      other(ONE.then(Table.CLAIM_ORIGIN, "claim_id", "id"))
          .then(Table.CLAIM_ORIGIN, "claim_id", "id")
          .where("{row}.origin_id = {1}.origin_id");

  private static final Link PARTIES =
      Link.all(Table.PARTY).where("{row}.statement_id in ({from}.one_id, {from}.other_id)");

  private static final List<Filter> FILTERS =
      List.of(
          new OneOf("kind", "{row}.kind"),
          new OneOf("statementKind", "{row}.statement_kind"),
          new Leads("entity", PARTIES.then(Table.ENTITY, "id", "entity_id")),
          new Leads(
              "beat",
              PARTIES
                  .then(Table.FOLLOWS, "entity_id", "entity_id")
                  .then(Table.BEAT, "id", "beat_id")));

  private static final List<Order> BY_KIND =
      List.of(
          Order.by(
              "KIND", Key.number("{row}.turn"), Key.id("{row}.one_id"), Key.id("{row}.other_id")));

  private Conflicts() {}

  private static Link other(Link one) {
    return one.then(Table.CLAIM, "{row}.statement_id = {start}.other_id")
        .standing(Standing.COUNTED)
        .where("{row}.stance = {start}.other_stance");
  }

  /// All conflicts.
  static Page all() {
    return along(Link.all(Table.STATEMENT));
  }

  /// Those in which an entity plays a part in a statement.
  static Page ofEntity() {
    return along(
        Link.to(Table.PARTY, "entity_id", "id").then(Table.STATEMENT, "id", "statement_id"));
  }

  /// Those in which an entity that a beat follows plays a part in a statement.
  static Page ofBeat() {
    return along(
        Link.to(Table.FOLLOWS, "beat_id", "id")
            .then(Table.PARTY, "entity_id", "entity_id")
            .then(Table.STATEMENT, "id", "statement_id"));
  }

  private static Page along(Link statements) {
    return new Page(Contradictions.among(statements).provided(BOTH_SIDES), BY_KIND, FILTERS);
  }

  /// The fields of a conflict.
  static Fields conflict() {
    return fields()
        .derivedId("id", "md5({row}.kind || {row}.one_id || {row}.other_id)::uuid")
        .word("kind")
        .embedded("one", side("one"))
        .embedded("other", side("other"))
        .whether("sameOrigin", SHARED_ORIGINS, "count(*) > 0");
  }

  private static Fields side(String side) {
    return fields()
        .one("statement", Link.to(Table.STATEMENT, "id", side + "_id"))
        .word("stance", side + "_stance")
        .many(
            "claims",
            Link.to(Table.CLAIM, "statement_id", side + "_id")
                .standing(Standing.COUNTED)
                .where("{row}.stance = {from}." + side + "_stance"),
            ClaimShapes.FIRST);
  }
}
