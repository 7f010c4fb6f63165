package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.ChangeFilter;
import press.dossier.model.change.Change;
import press.dossier.model.connection.Connection;

/// What has changed.
@GraphQLApi
public class ChangeApi {

  @Query
  @Description(
      "What has changed, revision by revision. Whoever reads all pages, and next time asks since the last revision read, misses nothing and is told nothing twice. The days of asOf say how what has changed is shown, and of which contradictions is told; they leave no other change out.")
  public Connection<Change> changes(
      @Nullable
          @Description(
              "Only what was done after this revision: that of the last change you have read, or what extensions.answer.revision said with the first page of what you have read to the end.")
          Integer since,
      @Nullable @Description("Only what was done up to this revision, and in it.") Integer until,
      @Nullable ChangeFilter filter,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }
}
