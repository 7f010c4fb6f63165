package press.dossier.api.graphql.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// By what to order entities.
@Enum("EntityOrderField")
@Description("By what to order entities.")
public enum EntityOrderField {
  @Description("By name, accents and case folded.")
  NAME,
  @Description("By slug.")
  SLUG
}
