package press.dossier.model;

/// How far a bid has come.
public enum BidStage {
  INTEREST,
  ANNOUNCED,
  SUBMITTED,
  WITHDRAWN,
  REJECTED,
  ACCEPTED
}
