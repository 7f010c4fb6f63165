package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The part an entity plays in a statement. Which roles a statement has, and who may play them, is
/// told by [StatementKind#roles()]; the roles stand here in an order that keeps the order within
/// each kind.
@Enum("PartyRole")
@Description("The part that an entity plays in a statement.")
public enum PartyRole {
  @Description("Owns.")
  OWNER,
  @Description("Is owned.")
  OWNED,
  @Description("Holds the position.")
  PERSON,
  @Description("Is where the position is held.")
  AT,
  @Description("Designs, makes, runs or helps with the product.")
  DEVELOPER,
  @Description("Is the regulation that restricts or changes.")
  REGULATION,
  @Description("Has or plans the facility.")
  FIRM,
  @Description("Is where the facility stands.")
  PLACE,
  @Description("Buys.")
  BUYER,
  @Description("Sells.")
  SELLER,
  @Description("Is the product that it is about.")
  PRODUCT,
  @Description("Is what the product comes from, or who asks.")
  FROM,
  @Description("Is where the goods go.")
  DESTINATION,
  @Description("Is who the restriction is laid on.")
  PARTY,
  @Description("Is the market of the rank.")
  MARKET,
  @Description("Bids.")
  BIDDER,
  @Description("Joined the bidders later.")
  JOINED,
  @Description("Advises the bidders.")
  ADVISER,
  @Description("Finances the bidders.")
  FINANCIER,
  @Description("Is bid for.")
  TARGET,
  @Description("Is the decision that rules.")
  DECISION,
  @Description("Is what is ruled on.")
  ON,
  @Description("Judges.")
  JUDGE,
  @Description("Is who is asked.")
  TO,
  @Description("Is the regulation that is changed.")
  OF,
  @Description("Is what is observed.")
  ABOUT,
  @Description("Is what the observation relates it to.")
  OBJECT
}
