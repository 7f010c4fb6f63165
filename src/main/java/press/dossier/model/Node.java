package press.dossier.model;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;

/// Anything that has an id.
@Interface
@DefaultNonNull
@Description("Anything that has an id and can be fetched again by it.")
public interface Node {

  /// The opaque id, the same in every database.
  String id();

  @Id
  @Description("Opaque and stable id.")
  default String getId() {
    return id();
  }
}
