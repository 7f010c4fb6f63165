package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How far a publisher can be trusted, by the Admiralty code: A is completely reliable, E is
/// unreliable, F cannot be judged.
@Enum("Reliability")
@Description("How far a publisher can be trusted, by the Admiralty code.")
public enum Reliability {
  @Description("Completely reliable.")
  A,
  @Description("Usually reliable.")
  B,
  @Description("Fairly reliable.")
  C,
  @Description("Not usually reliable.")
  D,
  @Description("Unreliable.")
  E,
  @Description("Cannot be judged.")
  F
}
