package press.dossier.model;

/// The part an entity plays in a statement. Which roles a statement has, and who may play them, is told by
/// [StatementKind#roles()].
public enum PartyRole {
  OWNER,
  OWNED,
  PERSON,
  AT,
  DEVELOPER,
  PRODUCT,
  FROM,
  REGULATION,
  DESTINATION,
  PARTY,
  FIRM,
  PLACE,
  BUYER,
  SELLER,
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
