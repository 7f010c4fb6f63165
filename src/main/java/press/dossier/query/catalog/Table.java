package press.dossier.query.catalog;

import java.util.Locale;

/// A versioned table that operations may read.
public enum Table {
  ENTITY,
  NAME,
  IDENTIFIER,
  PUBLISHER,
  GRADE,
  PUBLICATION,
  STATEMENT,
  PARTY,
  NEIGHBOUR,
  CLAIM,
  CLAIM_ORIGIN,
  RETRACTION,
  CORRECTION,
  RELAYS,
  CHAIN,
  QUOTE,
  SNAPSHOT,
  BEAT,
  FOLLOWS,
  CHANGE;

  /// The table's name in SQL.
  public String sql() {
    return name().toLowerCase(Locale.ROOT);
  }
}
