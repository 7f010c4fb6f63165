package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.model.EntityKind;
import press.dossier.model.entity.SearchHit;

/// Finding entities by what somebody types.
@GraphQLApi
public class SearchApi {

  @Query
  @NonNull
  @Description(
      "Entities by any of their names in any language, best match first; case, accents, width and slips of a letter are forgiven.")
  public List<@NonNull SearchHit> search(
      @Description(
              "What to look for, at most 200 characters; one or two characters, and Chinese, Japanese or Korean script, match the beginning of a name.")
          String text,
      @Nullable @Description("Of a kind, any of these; all if left out.")
          List<@NonNull EntityKind> kind,
      @Nullable @Description("How many at most, 1 to 200; 20 if left out.") Integer first,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }
}
