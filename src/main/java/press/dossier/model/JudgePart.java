package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a judge did in a decision.
@Enum("JudgePart")
@Description("What a judge did in a decision.")
public enum JudgePart {
  @Description("Wrote the opinion of the court.")
  AUTHOR,
  @Description("Joined the opinion of the court.")
  JOINED,
  @Description("Agreed with the outcome in words of their own.")
  CONCURRED,
  @Description("Agreed with a part of it.")
  CONCURRED_IN_PART,
  @Description("Disagreed.")
  DISSENTED
}
