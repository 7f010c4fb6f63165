package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.BidderFilter;
import press.dossier.api.graphql.input.DevelopmentFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.OwnershipFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.RequestFilter;
import press.dossier.api.graphql.input.RestrictionFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Bidder;
import press.dossier.model.statement.Bid;
import press.dossier.model.statement.Development;
import press.dossier.model.statement.Ownership;
import press.dossier.model.statement.Purchase;
import press.dossier.model.statement.Request;
import press.dossier.model.statement.Restriction;

/// Persons and firms, and what both do.
@GraphQLApi
public class BidderApi {

  @Query
  @Description(
      "One person or firm, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Bidder bidder(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Persons and firms.")
  public Connection<Bidder> bidders(
      @Nullable BidderFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Bids in which the person or firm takes part, in whatever role.")
  public Connection<Bid> bids(
      @Source Bidder bidder, @Nullable BidFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the person or firm owns.")
  public Connection<Ownership> ownerships(
      @Source Bidder bidder, @Nullable OwnershipFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the person or firm buys.")
  public Connection<Purchase> purchases(
      @Source Bidder bidder, @Nullable PurchaseFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What is bought from the person or firm.")
  public Connection<Purchase> sales(
      @Source Bidder bidder, @Nullable PurchaseFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the person or firm designs, makes or runs, and in which role.")
  public Connection<Development> products(
      @Source Bidder bidder, @Nullable DevelopmentFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Restrictions that are laid on the person or firm.")
  public Connection<Restriction> restrictions(
      @Source Bidder bidder, @Nullable RestrictionFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What public bodies ask of the person or firm.")
  public Connection<Request> requestsReceived(
      @Source Bidder bidder, @Nullable RequestFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
