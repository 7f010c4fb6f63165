package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Which part of the rule `weighting-v1` gave a statement its status.
@Enum("Reason")
@Description("Which part of the rule weighting-v1 gave a statement its status.")
public enum Reason {
  @Description("Nothing that stands asserts or denies it.")
  NOTHING_STANDS,
  @Description("It is denied and not asserted.")
  ONLY_DENIED,
  @Description("The authority itself says so.")
  AUTHORITY,
  @Description("Two independent origins, on the record or in documents, say so as a fact.")
  INDEPENDENT_ORIGINS,
  @Description("It is asserted and not denied.")
  ONLY_ASSERTED,
  @Description("It is denied, but those who assert it weigh more.")
  ASSERTIONS_DOMINATE,
  @Description("It is asserted, but those who deny it weigh more.")
  DENIALS_DOMINATE,
  @Description(
      "A party to the statement denies it: that neither outweighs those who assert it nor is outweighed by them.")
  PARTY_DENIES,
  @Description("It is asserted and denied, and neither side weighs more.")
  NEITHER_DOMINATES
}
