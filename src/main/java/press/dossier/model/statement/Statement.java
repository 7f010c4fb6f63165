package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Node;
import press.dossier.model.StatementKind;
import press.dossier.model.Status;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Corroboration;
import press.dossier.model.claim.Explanation;
import press.dossier.model.claim.Flip;

/// Something that could be true; its claims say who asserts, denies or questions it.
@Interface
@Description("Something that could be true; its claims say who asserts, denies or questions it.")
public interface Statement extends Node {

  StatementKind kind();

  Status status();

  Corroboration corroboration();

  Explanation explanation();

  List<@NonNull Flip> flips();

  List<@NonNull Party> parties();

  @Nullable
  Claim firstClaim();

  @Description("Which kind of statement it is.")
  default StatementKind getKind() {
    return kind();
  }

  @Description("Where it stands among its claims, by the rule weighting-v1.")
  default Status getStatus() {
    return status();
  }

  @Description("How many say that it is so, and on whose word in the end.")
  default Corroboration getCorroboration() {
    return corroboration();
  }

  @Description("Why it stands there.")
  default Explanation getExplanation() {
    return explanation();
  }

  @Description(
      "For each of its origins: where it would stand if that origin were withdrawn, and with it whatever relays it alone.")
  default List<@NonNull Flip> getFlips() {
    return flips();
  }

  @Description("Who plays which part, in the order of roles and within a role in the desk's order.")
  default List<@NonNull Party> getParties() {
    return parties();
  }

  @Description(
      "The claim that was reported first, of one day an origin before its relays; null if none can be seen.")
  default @Nullable Claim getFirstClaim() {
    return firstClaim();
  }
}
