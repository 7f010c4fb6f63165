package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a publication does with a statement.
@Enum("Stance")
@Description("What a publication does with a statement.")
public enum Stance {
  @Description("It says that it is so.")
  ASSERTS,
  @Description("It says that it is not so.")
  DENIES,
  @Description("It casts doubt on it.")
  QUESTIONS
}
