package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The legal or practical form of a firm.
@Enum("FirmKind")
@Description("The legal or practical form of a firm.")
public enum FirmKind {
  @Description("A company.")
  COMPANY,
  @Description("Several parties who act together for one purpose.")
  CONSORTIUM,
  @Description("A fund that invests.")
  FUND,
  @Description("An organisation that makes no profit.")
  NON_PROFIT,
  @Description("A sports club.")
  CLUB,
  @Description("Several firms that are not named one by one.")
  GROUP
}
