package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.model.Node;

/// Whatever has an id.
@GraphQLApi
public class NodeApi {

  /// It takes an id and nothing else, as the specification of this field has it: Relay refuses to
  /// fetch anything again by a field that takes more.
  @Query
  @Description(
      "Whatever has the id, as it is known now; null if nothing has. As of another day: nodes.")
  public @Nullable Node node(@Id @Description("The id.") String id) {
    return CompiledField.answer();
  }

  @Query
  @NonNull
  @Description("Whatever has the ids, in their order; null at the place of an id that nothing has.")
  public List<@Nullable Node> nodes(
      @Id @Description("The ids, at most 100.") List<@NonNull String> ids, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }
}
