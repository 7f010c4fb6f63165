package press.dossier.model;

import static press.dossier.model.EntityKind.COURT_DECISION;
import static press.dossier.model.EntityKind.FIRM;
import static press.dossier.model.EntityKind.PERSON;
import static press.dossier.model.EntityKind.PLACE;
import static press.dossier.model.EntityKind.PRODUCT;
import static press.dossier.model.EntityKind.PUBLIC_BODY;
import static press.dossier.model.EntityKind.REGULATION;
import static press.dossier.model.FieldRule.oneOf;
import static press.dossier.model.FieldRule.optional;
import static press.dossier.model.FieldRule.required;
import static press.dossier.model.RoleRule.one;
import static press.dossier.model.RoleRule.several;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The kinds of statement: which roles and fields each has, and whether it is a state (holds over a
/// period) or an event (happens). This is the one table that files, storage and GraphQL are held
/// against.
@Enum("StatementKind")
@Description("What a statement is about.")
public enum StatementKind {
  @Description("Somebody owns something.")
  OWNERSHIP(
      Nature.STATE,
      List.of(one(PartyRole.OWNER, FIRM, PERSON), one(PartyRole.OWNED, FIRM, PRODUCT)),
      List.of(optional(StatementField.SHARE))),
  @Description("Somebody holds a position.")
  POSITION(
      Nature.STATE,
      List.of(one(PartyRole.PERSON, PERSON), one(PartyRole.AT, FIRM, PUBLIC_BODY, PRODUCT)),
      List.of(required(StatementField.TITLE))),
  @Description("Somebody designs, makes or runs a product.")
  DEVELOPMENT(
      Nature.STATE,
      List.of(one(PartyRole.DEVELOPER, FIRM, PUBLIC_BODY, PERSON), one(PartyRole.PRODUCT, PRODUCT)),
      List.of(oneOf(StatementField.DEVELOPMENT_ROLE, DevelopmentRole.class))),
  @Description("A product comes from another.")
  DERIVATION(
      Nature.STATE,
      List.of(one(PartyRole.PRODUCT, PRODUCT), one(PartyRole.FROM, PRODUCT)),
      List.of(oneOf(StatementField.DERIVATION_KIND, DerivationKind.class))),
  @Description("A regulation bars, licenses or permits something.")
  RESTRICTION(
      Nature.STATE,
      List.of(
          one(PartyRole.REGULATION, REGULATION),
          RoleRule.optional(PartyRole.PRODUCT, PRODUCT),
          RoleRule.optional(PartyRole.DESTINATION, PLACE),
          RoleRule.optional(PartyRole.PARTY, FIRM, PERSON, PUBLIC_BODY)),
      List.of(oneOf(StatementField.EFFECT, Effect.class), optional(StatementField.ECCNS))),
  @Description("A firm has or plans a facility.")
  FACILITY(
      Nature.STATE,
      List.of(one(PartyRole.FIRM, FIRM), one(PartyRole.PLACE, PLACE)),
      List.of(
          oneOf(StatementField.FACILITY_KIND, FacilityKind.class),
          oneOf(StatementField.STAGE, FacilityStage.class),
          optional(StatementField.QUANTITY),
          optional(StatementField.AMOUNT))),
  @Description("Somebody buys something.")
  PURCHASE(
      Nature.EVENT,
      List.of(
          one(PartyRole.BUYER, FIRM, PERSON, PUBLIC_BODY),
          RoleRule.optional(PartyRole.SELLER, FIRM, PERSON, PUBLIC_BODY),
          RoleRule.optional(PartyRole.PRODUCT, PRODUCT),
          RoleRule.optional(PartyRole.DESTINATION, PLACE),
          RoleRule.optional(PartyRole.MARKET, PLACE)),
      List.of(
          new FieldRule(
              StatementField.STAGE,
              false,
              oneOf(StatementField.STAGE, PurchaseStage.class).words()),
          optional(StatementField.QUANTITY),
          optional(StatementField.AMOUNT),
          optional(StatementField.SHARE),
          optional(StatementField.RANK))),
  @Description("Somebody bids for something.")
  BID(
      Nature.EVENT,
      List.of(
          several(PartyRole.BIDDER, 1, FIRM, PERSON),
          several(PartyRole.JOINED, 0, FIRM, PERSON),
          several(PartyRole.ADVISER, 0, FIRM, PERSON),
          several(PartyRole.FINANCIER, 0, FIRM, PERSON),
          one(PartyRole.TARGET, FIRM, PRODUCT)),
      List.of(
          oneOf(StatementField.STAGE, BidStage.class),
          optional(StatementField.CAPACITY),
          optional(StatementField.AMOUNT))),
  @Description("A court rules on something.")
  RULING(
      Nature.EVENT,
      List.of(
          one(PartyRole.DECISION, COURT_DECISION),
          one(PartyRole.ON, REGULATION, COURT_DECISION),
          several(PartyRole.JUDGE, 0, PERSON)),
      List.of(
          oneOf(StatementField.DISPOSITION, Disposition.class), optional(StatementField.HOLDING))),
  @Description("A public body asks something of others.")
  REQUEST(
      Nature.EVENT,
      List.of(
          one(PartyRole.FROM, PUBLIC_BODY), several(PartyRole.TO, 1, FIRM, PERSON, PUBLIC_BODY)),
      List.of(required(StatementField.ASKED))),
  @Description("A regulation changes another.")
  AMENDMENT(
      Nature.EVENT,
      List.of(one(PartyRole.REGULATION, REGULATION), one(PartyRole.OF, REGULATION)),
      List.of(oneOf(StatementField.AMENDMENT_KIND, AmendmentKind.class))),
  @Description("Something else is observed.")
  OBSERVATION(
      Nature.DECLARED,
      List.of(
          RoleRule.optional(
              PartyRole.ABOUT,
              FIRM,
              PERSON,
              PUBLIC_BODY,
              PRODUCT,
              REGULATION,
              COURT_DECISION,
              PLACE),
          RoleRule.optional(
              PartyRole.OBJECT,
              FIRM,
              PERSON,
              PUBLIC_BODY,
              PRODUCT,
              REGULATION,
              COURT_DECISION,
              PLACE)),
      List.of(
          required(StatementField.SENTENCE),
          optional(StatementField.MEASURE),
          optional(StatementField.MEASURED)));

  /// Whether statements of a kind hold over a period, happen, or declare which of the two.
  public enum Nature {
    STATE,
    EVENT,
    DECLARED
  }

  private final Nature nature;
  private final List<RoleRule> roles;
  private final List<FieldRule> fields;

  StatementKind(Nature nature, List<RoleRule> roles, List<FieldRule> fields) {
    this.nature = nature;
    this.roles = roles;
    this.fields = fields;
  }

  /// Whether statements of this kind are states, events, or declare which.
  public Nature nature() {
    return nature;
  }

  /// The roles of this kind in the order of a sentence.
  public List<RoleRule> roles() {
    return roles;
  }

  /// The fields of this kind.
  public List<FieldRule> fields() {
    return fields;
  }
}
