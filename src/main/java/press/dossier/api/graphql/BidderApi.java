package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.BidderFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.OwnershipFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.BidConnection;
import press.dossier.model.connection.BidderConnection;
import press.dossier.model.connection.OwnershipConnection;
import press.dossier.model.entity.Bidder;

/// Persons and firms as those who bid and own.
@GraphQLApi
public class BidderApi {

  @Query
  @Description(
      "One person or firm, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Bidder bidder(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier) {
    return CompiledField.answer();
  }

  @Query
  @Description("Persons and firms.")
  public BidderConnection bidders(
      @Nullable @Description("Which to keep; all if left out.") BidderFilter filter,
      @Nullable @Description("In which order; by name if left out.") EntityOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }

  @Description("Bids in which the person or firm takes part, in whatever role.")
  public BidConnection bids(
      @Source Bidder bidder,
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

  @Description("What the person or firm owns.")
  public OwnershipConnection ownerships(
      @Source Bidder bidder,
      @Nullable @Description("Which to keep; all if left out.") OwnershipFilter filter,
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
