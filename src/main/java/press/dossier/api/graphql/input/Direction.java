package press.dossier.api.graphql.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Which end of an order comes first.
@Enum("Direction")
@Description("Which end of an order comes first.")
public enum Direction {
  @Description("The smallest or earliest first.")
  ASC,
  @Description("The largest or latest first.")
  DESC
}
