package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.ClaimFilter;
import press.dossier.api.graphql.input.ClaimOrder;
import press.dossier.api.graphql.input.EntityFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.MomentFilter;
import press.dossier.api.graphql.input.MomentOrder;
import press.dossier.api.graphql.input.ObservationFilter;
import press.dossier.api.graphql.input.StatementFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.beat.Moment;
import press.dossier.model.claim.Claim;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Entity;
import press.dossier.model.statement.Observation;
import press.dossier.model.statement.Statement;

/// Entities of every kind, and what is said of any of them.
@GraphQLApi
public class EntityApi {

  @Query
  @Description(
      "One entity of any kind, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Entity entity(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Entities of every kind.")
  public Connection<Entity> entities(
      @Nullable EntityFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Statements of every kind in which the entity plays a part, each once.")
  public Connection<Statement> statements(
      @Source Entity entity, @Nullable StatementFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What else is observed about the entity, or about others with it as their object.")
  public Connection<Observation> observations(
      @Source Entity entity, @Nullable ObservationFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Claims that rest on the word of the entity.")
  public Connection<Claim> attributedClaims(
      @Source Entity entity, @Nullable ClaimFilter filter, @Nullable ClaimOrder orderBy) {
    return CompiledField.answer();
  }

  @Description(
      "What happened, in order of time, in statements in which the entity plays a part, and what was published of them.")
  public Connection<Moment> timeline(
      @Source Entity entity, @Nullable MomentFilter filter, @Nullable MomentOrder orderBy) {
    return CompiledField.answer();
  }
}
