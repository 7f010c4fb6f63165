package press.dossier.api.graphql.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// By what to order publications.
@Enum("PublicationOrderField")
@Description("By what to order publications.")
public enum PublicationOrderField {
  @Description("By the first day on which it can have been published.")
  PUBLISHED
}
