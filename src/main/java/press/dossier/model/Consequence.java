package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What becomes of a statement if a publication is retracted, in the order in which it is listed.
@Enum("Consequence")
@Description("What becomes of a statement if a publication is retracted.")
public enum Consequence {
  @Description("It is asserted now, and no assertion would count any more.")
  FALLS,
  @Description(
      "It would still be asserted, with a lower status or by fewer independent origins than now.")
  WEAKENS,
  @Description(
      "It would lose no origin and have a higher status, because what speaks against it would no longer count.")
  STRENGTHENS
}
