package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// In what the assertions of a statement are weak, in the order in which findings are listed.
@Enum("FindingKind")
@Description("In what the assertions of a statement are weak.")
public enum FindingKind {
  @Description(
      "They come from exactly one independent origin, and that is not the text of the authority itself, which needs no second.")
  ONE_ORIGIN,
  @Description("All of their origins are people who are not named.")
  UNNAMED_ONLY,
  @Description("The desk has read none of them and remembers all of them.")
  MEMORY_ONLY,
  @Description(
      "One of them goes back over its relays to a claim that was retracted or corrected, or none is left because all were.")
  RETRACTED_SOURCE
}
