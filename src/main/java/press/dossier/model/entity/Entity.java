package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Node;
import press.dossier.model.claim.Claim;

/// A firm, person, public body, product, regulation, court decision or place.
@Interface
@Description("A firm, person, public body, product, regulation, court decision or place.")
public interface Entity extends Node {

  String slug();

  String name();

  @Nullable
  String description();

  List<@NonNull Name> names();

  List<@NonNull Identifier> identifiers();

  @Nullable
  Claim firstClaim();

  @Description("Readable key, unique among all entities.")
  default String getSlug() {
    return slug();
  }

  @Description("The name it is shown under.")
  default String getName() {
    return name();
  }

  @Description("What it is, in the desk's own words; null if the desk wrote nothing.")
  default @Nullable String getDescription() {
    return description();
  }

  @Description("Further names, in the order in which the desk gave them.")
  default List<@NonNull Name> getNames() {
    return names();
  }

  @Description(
      "The claim that was reported first, of one day an origin before its relays, of a statement in which it plays a part; null if none can be seen.")
  default @Nullable Claim getFirstClaim() {
    return firstClaim();
  }

  @Description("Numbers that others give it, in the order in which the desk gave them.")
  default List<@NonNull Identifier> getIdentifiers() {
    return identifiers();
  }
}
