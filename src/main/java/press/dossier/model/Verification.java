package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How we know what the publication says: we read it, we read somebody who quotes it, or we
/// remember it.
@Enum("Verification")
@Description("How the desk knows what a publication says.")
public enum Verification {
  @Description("The desk has read it.")
  READ,
  @Description("The desk has read somebody who quotes it.")
  SECONDARY,
  @Description("The desk remembers it.")
  MEMORY
}
