package press.dossier.query.catalog;

/// Which claims a step of a link keeps, as of the day by whose end they were known.
public enum Standing {
  /// Those that are listed: reported by then, and, where a day is asked for, not retracted by then;
  /// of statements that are listed.
  LISTED,
  /// Publications that are reached from a claim: listed, which the claim itself shows where it is
  /// listed.
  CLAIMED,
  /// Those that count for their statement: reported by then and not retracted by then or, where no
  /// day is asked for, ever.
  COUNTED,
  /// Those that others rest on: not retracted, whenever they were reported themselves, for who
  /// relays them makes them known.
  RESTED_ON,
  /// Those that were retracted or corrected by then or, where no day is asked for, ever.
  WITHDRAWN
}
