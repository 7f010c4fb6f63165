package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How a court disposed of what was before it.
@Enum("Disposition")
@Description("How a court disposed of what was before it.")
public enum Disposition {
  @Description("The court let a regulation stand.")
  UPHELD,
  @Description("The court took the force of a regulation away.")
  STRUCK,
  @Description("The court confirmed another decision.")
  AFFIRMED,
  @Description("The court overturned another decision.")
  REVERSED,
  @Description("The court refused what was asked.")
  DENIED,
  @Description("The court gave what was asked.")
  GRANTED
}
