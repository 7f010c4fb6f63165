package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What is known of the end of a state.
@Enum("Ending")
@Description("What is known of the end of a state.")
public enum Ending {
  @Description("It goes on.")
  OPEN,
  @Description("It may have ended.")
  UNKNOWN,
  @Description("It has ended.")
  ENDED
}
