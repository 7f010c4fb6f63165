package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.ConflictFilter;
import press.dossier.model.beat.Beat;
import press.dossier.model.conflict.Conflict;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Entity;

/// Where sources disagree.
@GraphQLApi
public class ConflictApi {

  @Query
  @Description("Where sources disagree, by kind.")
  public Connection<Conflict> conflicts(@Nullable ConflictFilter filter, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Where sources disagree on statements in which the entity plays a part, by kind.")
  public Connection<Conflict> conflicts(@Source Entity entity, @Nullable ConflictFilter filter) {
    return CompiledField.answer();
  }

  @Description("Where sources disagree on the entities that the beat follows, by kind.")
  public Connection<Conflict> conflicts(@Source Beat beat, @Nullable ConflictFilter filter) {
    return CompiledField.answer();
  }
}
