package press.dossier.model;

/// The legal or practical form of a firm.
public enum FirmKind {
  COMPANY,
  CONSORTIUM,
  FUND,
  NON_PROFIT,
  CLUB,
  GROUP
}
