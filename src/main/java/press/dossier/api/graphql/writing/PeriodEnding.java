package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What is known of the end of a state that has no end date.
@Enum("PeriodEnding")
@Description("What is known of the end of a state that has no end date.")
public enum PeriodEnding {
  @Description("It goes on.")
  OPEN,
  @Description("It may have ended.")
  UNKNOWN
}
