package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a restriction does.
@Enum("Effect")
@Description("What a restriction does.")
public enum Effect {
  @Description("It may not be done.")
  BARRED,
  @Description("It may be done with a licence only.")
  LICENCE_REQUIRED,
  @Description("It may be done.")
  PERMITTED
}
