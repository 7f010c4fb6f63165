package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The form in which a public body binds others.
@Enum("RegulationKind")
@Description("The form in which a public body binds others.")
public enum RegulationKind {
  @Description("A law.")
  STATUTE,
  @Description("A law that is proposed.")
  BILL,
  @Description("A rule of an agency.")
  RULE,
  @Description("An order of a head of government or state.")
  ORDER,
  @Description("A letter to one party that binds it.")
  LETTER
}
