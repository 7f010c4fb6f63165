package press.dossier.api.graphql.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// By what to order claims.
@Enum("ClaimOrderField")
@Description("By what to order claims.")
public enum ClaimOrderField {
  @Description("By the first day on which it can have been reported.")
  REPORTED,
  @Description("By credibility, then by day of report.")
  CREDIBILITY
}
