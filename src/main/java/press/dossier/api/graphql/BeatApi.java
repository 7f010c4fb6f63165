package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.EntityFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.MomentFilter;
import press.dossier.api.graphql.input.MomentOrder;
import press.dossier.model.beat.Beat;
import press.dossier.model.beat.Moment;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Entity;

/// Beats, and what a beat follows.
@GraphQLApi
public class BeatApi {

  @Query
  @Description("One beat, by exactly one of id and slug; null if there is none.")
  public @Nullable Beat beat(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Beats, by slug.")
  public Connection<Beat> beats(@Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("The entities that the beat follows.")
  public Connection<Entity> entities(
      @Source Beat beat, @Nullable EntityFilter filter, @Nullable EntityOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What happened on the beat, in order of time, and what was published of it.")
  public Connection<Moment> timeline(
      @Source Beat beat, @Nullable MomentFilter filter, @Nullable MomentOrder orderBy) {
    return CompiledField.answer();
  }
}
