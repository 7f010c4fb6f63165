package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// On whose word a publication rests a claim.
@Enum("AttributionKind")
@Description("On whose word a publication rests a claim.")
public enum AttributionKind {
  @Description("Somebody who is named says so, or lets it be said in their name.")
  ON_THE_RECORD,
  @Description("Somebody says so who is not named.")
  BACKGROUND,
  @Description("A document says so.")
  DOCUMENT,
  @Description("Data say so.")
  DATASET,
  @Description("The publication says so of its own accord and names no source.")
  OWN_KNOWLEDGE;

  /// Whether it can be told how many people spoke who are not named.
  public boolean countsUnnamed() {
    return this == BACKGROUND;
  }
}
