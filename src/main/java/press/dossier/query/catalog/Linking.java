package press.dossier.query.catalog;

/// When two entities are linked: both play a part in a statement that somebody asserts.
///
/// The rows in between are `s(statement_id, entity_id)`, a part that an entity plays.
public final class Linking {

  /// From an entity to the parts that it plays.
  public static final Link PARTS = Link.to(Table.PARTY, "entity_id", "id");

  /// From a part to those that others play in the same statement.
  public static final Link OTHERS =
      Link.to(Table.PARTY, "statement_id", "statement_id")
          .where("{row}.entity_id <> {from}.entity_id");

  /// From a part to its statement, for whether that held on the day asked for.
  public static final Link STATEMENT =
      Link.to(Table.STATEMENT, "id", "statement_id").standing(Standing.RESTED_ON);

  private static final Link ASSERTING =
      Link.to(Table.CLAIM, "statement_id", "statement_id")
          .standing(Standing.COUNTED)
          .where("{row}.stance = 'ASSERTS'");

  /// From a part to a claim that asserts its statement by itself: the one that is nearly always
  /// there, and found soonest.
  public static final Link ORIGINAL = ASSERTING.where("not {row}.relaying");

  /// From a part to an origin that stands of a claim that asserts its statement. A claim of which
  /// every origin has been retracted is nobody's word any more.
  public static final Link RELAYED =
      ASSERTING
          .where("{row}.relaying")
          .then(Table.CLAIM_ORIGIN, "claim_id", "id")
          .then(Table.CLAIM, "id", "origin_claim_id")
          .standing(Standing.RESTED_ON);

  /// From a part to a claim that asserts its statement and goes in a circle.
  public static final Link CIRCULAR =
      ASSERTING.where("{row}.relaying").unless(Link.to(Table.CLAIM_ORIGIN, "claim_id", "id"));

  /// From a hop to the parts of its second entity in statements in which the first plays one. The
  /// way leads from the entity of fewer links, and the comparison is one that no index serves, lest
  /// it be taken backward.
  public static final Link BETWEEN =
      Link.to(Table.PARTY, "entity_id", "few_id")
          .provided(STATEMENT)
          .then(Table.PARTY, "statement_id", "statement_id")
          .where("{row}.entity_id is not distinct from {start}.many_id");

  private Linking() {}
}
