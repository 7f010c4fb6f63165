package press.dossier.model;

/// The part an entity plays in a statement. Which roles a statement has, and who may play them, is
/// told by [StatementKind#roles()]; the roles stand here in an order that keeps the order within
/// each kind.
public enum PartyRole {
  OWNER,
  OWNED,
  PERSON,
  AT,
  DEVELOPER,
  REGULATION,
  FIRM,
  PLACE,
  BUYER,
  SELLER,
  PRODUCT,
  FROM,
  DESTINATION,
  PARTY,
  MARKET,
  BIDDER,
  JOINED,
  ADVISER,
  FINANCIER,
  TARGET,
  DECISION,
  ON,
  JUDGE,
  TO,
  OF,
  ABOUT,
  OBJECT
}
