package press.dossier.api.graphql.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// By what to order moments.
@Enum("MomentOrderField")
@Description("By what to order moments.")
public enum MomentOrderField {
  @Description("By time of happening: the first day on which it can lie.")
  HAPPENED,
  @Description("By time of report: the first day on which a claim of it can have been reported.")
  REPORTED
}
