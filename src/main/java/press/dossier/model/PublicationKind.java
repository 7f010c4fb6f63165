package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The form of a publication.
@Enum("PublicationKind")
@Description("The form of a publication.")
public enum PublicationKind {
  @Description("An article.")
  ARTICLE,
  @Description("A broadcast.")
  BROADCAST,
  @Description("A paper handed in to a court or agency.")
  FILING,
  @Description("A note of a desk.")
  NOTE,
  @Description("A scientific paper.")
  PAPER,
  @Description("A release to the press.")
  RELEASE,
  @Description("The text of a rule, order or letter.")
  RULE,
  @Description("The text of a decision.")
  RULING,
  @Description("The text of a statute or bill.")
  STATUTE
}
