package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How far a purchase has come.
@Enum("PurchaseStage")
@Description("How far a purchase has come.")
public enum PurchaseStage {
  @Description("It is planned.")
  PLANNED,
  @Description("It is ordered.")
  ORDERED,
  @Description("It is paid for.")
  PAID,
  @Description("It is delivered.")
  DELIVERED
}
