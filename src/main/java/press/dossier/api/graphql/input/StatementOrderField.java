package press.dossier.api.graphql.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// By what to order statements.
@Enum("StatementOrderField")
@Description("By what to order statements.")
public enum StatementOrderField {
  @Description("By the first day on which it can have happened or begun; unknown days come last.")
  DATE
}
