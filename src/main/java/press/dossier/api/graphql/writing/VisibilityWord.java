package press.dossier.api.graphql.writing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Who may see something of its own accord.
@Enum("Visibility")
@Description("Who may see something of its own accord; what it depends on may hide it further.")
public enum VisibilityWord {
  @Description("Everybody.")
  PUBLIC,
  @Description("The desk alone.")
  DESK,
  @Description("The desk alone until an instant, everybody after it.")
  EMBARGO
}
