package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a regulation does to another.
@Enum("AmendmentKind")
@Description("What a regulation does to another.")
public enum AmendmentKind {
  @Description("It puts right mistakes of the other.")
  CORRECTS,
  @Description("It changes parts of the other.")
  AMENDS,
  @Description("It takes the place of the other.")
  REPLACES,
  @Description("It makes law of the other, as an act does of a bill.")
  ENACTS
}
