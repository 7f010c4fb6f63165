package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.model.claim.Publication;

/// Publications.
@GraphQLApi
public class PublicationApi {

  @Query
  @Description("One publication, by exactly one of id and slug; null if there is none.")
  public @Nullable Publication publication(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug) {
    return CompiledField.answer();
  }
}
