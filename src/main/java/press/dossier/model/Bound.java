package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How a number is meant.
@Enum("Bound")
@Description("How a number is meant.")
public enum Bound {
  @Description("Exactly so much.")
  EXACT,
  @Description("More than so much.")
  MORE_THAN,
  @Description("Less than so much.")
  LESS_THAN,
  @Description("About so much.")
  ABOUT
}
