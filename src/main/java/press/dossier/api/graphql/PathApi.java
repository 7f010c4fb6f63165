package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.EntityInput;
import press.dossier.model.path.PathSearch;

/// How two entities are connected.
@GraphQLApi
public class PathApi {

  @Query
  @Description(
      "How two entities are connected: the shortest chains of statements that somebody asserts, of the same length first those through entities of few parts, then those whose weakest hop is backed best.")
  public PathSearch path(
      @Description("Where the paths begin.") EntityInput from,
      @Description("Where the paths end.") EntityInput to,
      @Nullable @DefaultValue("6") @Description("How many hops a path has at most, 1 to 6.")
          Integer maxHops,
      @Nullable @DefaultValue("3") @Description("How many paths at most, 1 to 20.") Integer first,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }
}
