package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.ClaimFilter;
import press.dossier.api.graphql.input.ClaimOrder;
import press.dossier.model.claim.Claim;
import press.dossier.model.connection.ClaimConnection;
import press.dossier.model.statement.Statement;

/// Claims, and what is claimed of a statement.
@GraphQLApi
public class ClaimApi {

  @Query
  @Description("One claim; null if there is none.")
  public @Nullable Claim claim(@Id @Description("Its id.") String id) {
    return CompiledField.answer();
  }

  @Description("Who asserts, denies or questions the statement.")
  public ClaimConnection claims(
      @Source Statement statement,
      @Nullable @Description("Which to keep; all if left out.") ClaimFilter filter,
      @Nullable @Description("In which order; by day of report if left out.") ClaimOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }
}
