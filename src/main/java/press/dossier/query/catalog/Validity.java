package press.dossier.query.catalog;

/// When statements hold, and what makes statements and publications known.
public final class Validity {

  /// Whether a statement holds on a day, over `{row}`, with a question mark for each mention of the
  /// day: a state if its period may contain it, an event if it had begun by it. A state of unknown
  /// beginning may have held ever before, one of unknown end ever after.
  public static final String HOLDS =
      "(case when {row}.state"
          + " then coalesce({row}.starts_earliest, date '-infinity') <= ?"
          + " and coalesce({row}.ends_latest, date 'infinity') >= ?"
          + " else {row}.starts_earliest <= ? end)";

  /// From a claim to its statement.
  public static final Link STATEMENT = Link.to(Table.STATEMENT, "id", "statement_id");

  /// From a statement to its claims.
  public static final Link CLAIMS_OF_STATEMENT = Link.to(Table.CLAIM, "statement_id", "id");

  /// From a publication to its claims.
  public static final Link CLAIMS_OF_PUBLICATION = Link.to(Table.CLAIM, "publication_id", "id");

  private Validity() {}

  /// All rows of a table, as they are looked up one by one: a statement that was not known yet is
  /// found, for its status says so.
  public static Link asked(Table table) {
    return table == Table.STATEMENT
        ? Link.all(table).standing(Standing.RESTED_ON)
        : Link.all(table);
  }
}
