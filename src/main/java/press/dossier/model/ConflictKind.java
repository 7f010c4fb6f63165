package press.dossier.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// In what sources disagree, in the order in which conflicts are listed.
@Enum("ConflictKind")
@Description("In what sources disagree.")
public enum ConflictKind {
  @Description("One side denies what the other asserts.")
  DENIAL,
  @Description("Share, rank, effect, disposition or measure.")
  VALUE,
  @Description("How much is bought.")
  QUANTITY,
  @Description(
      "The money; two amounts conflict if no number satisfies both, about being within a tenth.")
  AMOUNT,
  @Description("The stage: an earlier one is still reported when a later one is known already.")
  STAGE,
  @Description("When a bid was made.")
  DATE
}
