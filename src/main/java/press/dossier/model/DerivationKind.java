package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How a product comes from another.
@Enum("DerivationKind")
@Description("How a product comes from another.")
public enum DerivationKind {
  @Description("It uses the other as a part.")
  BUILT_ON,
  @Description("It is made after the example of the other.")
  MODELLED_ON,
  @Description("It takes the place of the other.")
  SUCCESSOR,
  @Description("It is the other for another market or public.")
  EDITION
}
