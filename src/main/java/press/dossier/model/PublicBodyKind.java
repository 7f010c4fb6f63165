package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of public body it is; OFFICIALS are unnamed.
@Enum("PublicBodyKind")
@Description("What sort of public body it is.")
public enum PublicBodyKind {
  @Description("An agency.")
  AGENCY,
  @Description("A court.")
  COURT,
  @Description("A ministry.")
  MINISTRY,
  @Description("A legislature.")
  LEGISLATURE,
  @Description("A government, or its head.")
  GOVERNMENT,
  @Description("A university.")
  UNIVERSITY,
  @Description("Officials who are not named.")
  OFFICIALS
}
