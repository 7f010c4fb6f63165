package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.ObservationFilter;
import press.dossier.api.graphql.input.PublicationFilter;
import press.dossier.api.graphql.input.PublicationOrder;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.claim.Publication;
import press.dossier.model.claim.Publisher;
import press.dossier.model.connection.Connection;
import press.dossier.model.statement.Observation;

/// Publications, their publishers, and what is said about them.
@GraphQLApi
public class PublicationApi {

  @Query
  @Description("One publication, by exactly one of id and slug; null if there is none.")
  public @Nullable Publication publication(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Publications.")
  public Connection<Publication> publications(
      @Nullable PublicationFilter filter, @Nullable PublicationOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("One publisher, by exactly one of id and slug; null if there is none.")
  public @Nullable Publisher publisher(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Publishers, by name.")
  public Connection<Publisher> publishers(@Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("What the publisher has published.")
  @Name("publications")
  public Connection<Publication> publicationsOf(
      @Source Publisher publisher,
      @Nullable PublicationFilter filter,
      @Nullable PublicationOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What is observed about the publication.")
  public Connection<Observation> observations(
      @Source Publication publication,
      @Nullable ObservationFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
