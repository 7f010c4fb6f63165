package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How far a bid has come.
@Enum("BidStage")
@Description("How far a bid has come.")
public enum BidStage {
  @Description("The bidder has said to be interested.")
  INTEREST,
  @Description("The bid has been announced to the public.")
  ANNOUNCED,
  @Description("The bid has been put to the owner.")
  SUBMITTED,
  @Description("The bidder has taken it back.")
  WITHDRAWN,
  @Description("The owner has turned it down.")
  REJECTED,
  @Description("The owner has taken it.")
  ACCEPTED
}
