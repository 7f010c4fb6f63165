package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How a name is used.
@Enum("NameKind")
@Description("How a name is used.")
public enum NameKind {
  @Description("The name in law.")
  LEGAL,
  @Description("Another name in use.")
  ALIAS,
  @Description("A name that it had before.")
  FORMER,
  @Description("The name in another language or script.")
  TRANSLATION
}
