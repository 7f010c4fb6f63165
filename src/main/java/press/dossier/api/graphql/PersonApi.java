package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.PersonFilter;
import press.dossier.api.graphql.input.PositionFilter;
import press.dossier.api.graphql.input.RulingFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Person;
import press.dossier.model.statement.Position;
import press.dossier.model.statement.Ruling;

/// Persons, and what only persons do.
@GraphQLApi
public class PersonApi {

  @Query
  @Description("One person, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Person person(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Persons.")
  public Connection<Person> persons(
      @Nullable PersonFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("The positions that the person holds or held.")
  public Connection<Position> positions(
      @Source Person person, @Nullable PositionFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Rulings in which the person was a judge.")
  public Connection<Ruling> rulings(
      @Source Person person, @Nullable RulingFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
