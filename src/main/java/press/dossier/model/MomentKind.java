package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What happens at a moment of a timeline.
@Enum("MomentKind")
@Description("What happens at a moment of a timeline.")
public enum MomentKind {
  @Description("A state begins.")
  STARTS,
  @Description("A state ends.")
  ENDS,
  @Description("An event happens.")
  HAPPENS,
  @Description("Something is published that speaks of it.")
  PUBLISHED
}
