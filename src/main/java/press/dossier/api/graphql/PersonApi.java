package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.PersonFilter;
import press.dossier.model.connection.PersonConnection;
import press.dossier.model.entity.Person;

/// Persons.
@GraphQLApi
public class PersonApi {

  @Query
  @Description("One person, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Person person(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier) {
    return CompiledField.answer();
  }

  @Query
  @Description("Persons.")
  public PersonConnection persons(
      @Nullable @Description("Which to keep; all if left out.") PersonFilter filter,
      @Nullable @Description("In which order; by name if left out.") EntityOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }
}
