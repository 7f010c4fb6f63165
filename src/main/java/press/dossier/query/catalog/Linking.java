package press.dossier.query.catalog;

/// When two entities are linked: both play a part in a statement that somebody asserts.
///
/// The rows in between are `s(statement_id, entity_id, id)`, an entity that plays a part beside
/// another, which has the `id`.
public final class Linking {

  /// From an entity to the parts that it plays.
  public static final Link PARTS = Link.to(Table.PARTY, "entity_id", "id");

  /// From an entity to those that play a part beside it.
  public static final Link NEIGHBOURS = Link.to(Table.NEIGHBOUR, "entity_id", "id");

  /// From those to the statement, for whether that held on the day asked for.
  public static final Link STATEMENT =
      Link.to(Table.STATEMENT, "id", "statement_id").standing(Standing.RESTED_ON);

  private static final Link ASSERTING =
      Link.to(Table.CLAIM, "statement_id", "statement_id")
          .standing(Standing.COUNTED)
          .where("{row}.stance = 'ASSERTS'");

  /// From those to a claim that asserts its statement by itself: the one that is nearly always
  /// there, and found soonest.
  public static final Link ORIGINAL = ASSERTING.where("not {row}.relaying");

  /// From those to an origin that stands of a claim that asserts its statement. A claim of which
  /// every origin has been retracted is nobody's word any more.
  public static final Link RELAYED =
      ASSERTING
          .where("{row}.relaying")
          .then(Table.CLAIM_ORIGIN, "claim_id", "id")
          .then(Table.CLAIM, "id", "origin_claim_id")
          .standing(Standing.RESTED_ON);

  /// From those to a claim that asserts its statement and goes in a circle.
  public static final Link CIRCULAR =
      ASSERTING.where("{row}.relaying").unless(Link.to(Table.CLAIM_ORIGIN, "claim_id", "id"));

  /// From a hop to the statements in which both its entities play a part.
  public static final Link BETWEEN =
      Link.to(Table.NEIGHBOUR, "entity_id", "one_id")
          .where("{row}.other_id = {from}.another_id")
          .provided(STATEMENT);

  private Linking() {}
}
