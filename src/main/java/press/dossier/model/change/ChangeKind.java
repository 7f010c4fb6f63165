package press.dossier.model.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What can be done to something, in the order in which the changes of a revision are listed.
@Enum("ChangeKind")
@Description("What can be done to something.")
public enum ChangeKind {
  @Description("It is new.")
  ADDED,
  @Description("It is said otherwise than before; another order of its names is no change.")
  CHANGED,
  @Description("It was retracted, or its retraction is said otherwise.")
  RETRACTED,
  @Description("It was corrected, or a correction of it is said otherwise.")
  CORRECTED,
  @Description(
      "It has come to contradict another statement, or is denied now; told as long as that stands.")
  CONTRADICTED,
  @Description("It was hidden, and everybody may see it now.")
  REVEALED
}
