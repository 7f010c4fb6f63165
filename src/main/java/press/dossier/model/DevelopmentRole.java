package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a developer does for a product.
@Enum("DevelopmentRole")
@Description("What a developer does for a product.")
public enum DevelopmentRole {
  @Description("The developer designs it.")
  DESIGNS,
  @Description("The developer manufactures it.")
  MAKES,
  @Description("The developer operates it.")
  RUNS,
  @Description("The developer helps another to design or make it.")
  PARTNERS
}
