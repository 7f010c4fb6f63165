package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// In which mode the statement is put.
@Enum("Modality")
@Description("In which mode a statement is put.")
public enum Modality {
  @Description("As something that is so.")
  FACT,
  @Description("As something that is intended.")
  PLAN,
  @Description("As something that somebody accuses another of or claims unproven.")
  ALLEGATION,
  @Description("As something that seems to be so.")
  APPEARANCE,
  @Description("As something that is expected.")
  FORECAST,
  @Description("As somebody's view.")
  OPINION
}
