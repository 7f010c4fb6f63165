package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Where a statement stands among its claims, by the rule `weighting-v1`.
@Enum("Status")
@Description("Where a statement stands among its claims, by the rule weighting-v1.")
public enum Status {
  @Description("An authority says so, or two independent origins on the record do as a fact.")
  ESTABLISHED,
  @Description("It is asserted, and nothing that weighs as much speaks against it.")
  REPORTED,
  @Description("It is asserted and denied, and neither side dominates.")
  CONTESTED,
  @Description("It is denied, and no assertion weighs as much.")
  DENIED,
  @Description("Nobody had reported it by the day asked for.")
  NOT_YET_REPORTED,
  @Description("Nothing that stands asserts or denies it.")
  UNKNOWN
}
