package press.dossier.model.entity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.Node;

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

  @Description("Numbers that others give it, in the order in which the desk gave them.")
  default List<@NonNull Identifier> getIdentifiers() {
    return identifiers();
  }
}
