package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.BidConnection;
import press.dossier.model.statement.Bid;

/// Bids.
@GraphQLApi
public class BidApi {

  @Query
  @Description("One bid; null if there is none.")
  public @Nullable Bid bid(@Id @Description("Its id.") String id) {
    return CompiledField.answer();
  }

  @Query
  @Description("Bids.")
  public BidConnection bids(
      @Nullable @Description("Which to keep; all if left out.") BidFilter filter,
      @Nullable @Description("In which order; by date if left out.") StatementOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }
}
