package press.dossier.model.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What something is that can change, in the order in which the changes of a kind are listed.
@Enum("ChangedType")
@Description("What something is that can change.")
public enum ChangedType {
  @Description("A beat.")
  BEAT,
  @Description("An entity.")
  ENTITY,
  @Description("A publisher.")
  PUBLISHER,
  @Description("A publication.")
  PUBLICATION,
  @Description("A statement.")
  STATEMENT,
  @Description("A claim.")
  CLAIM
}
