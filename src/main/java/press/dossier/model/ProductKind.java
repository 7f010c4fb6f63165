package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What sort of product it is.
@Enum("ProductKind")
@Description("What sort of product it is.")
public enum ProductKind {
  @Description("A chip.")
  CHIP,
  @Description("Several chips of one design or maker.")
  CHIP_FAMILY,
  @Description("A model of artificial intelligence.")
  MODEL,
  @Description("A program for users.")
  APPLICATION,
  @Description("A programme that is broadcast.")
  PROGRAMME,
  @Description("Something of several parts.")
  SYSTEM
}
