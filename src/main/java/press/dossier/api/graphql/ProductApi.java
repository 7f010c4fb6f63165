package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.DerivationFilter;
import press.dossier.api.graphql.input.DevelopmentFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.OwnershipFilter;
import press.dossier.api.graphql.input.PositionFilter;
import press.dossier.api.graphql.input.ProductFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.RestrictionFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Product;
import press.dossier.model.statement.Bid;
import press.dossier.model.statement.Derivation;
import press.dossier.model.statement.Development;
import press.dossier.model.statement.Ownership;
import press.dossier.model.statement.Position;
import press.dossier.model.statement.Purchase;
import press.dossier.model.statement.Restriction;

/// Products, and what is done with a product.
@GraphQLApi
public class ProductApi {

  @Query
  @Description("One product, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Product product(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Products.")
  public Connection<Product> products(
      @Nullable ProductFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Who designs, makes or runs the product, and in which role.")
  public Connection<Development> makers(
      @Source Product product,
      @Nullable DevelopmentFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Restrictions on the product.")
  public Connection<Restriction> restrictions(
      @Source Product product,
      @Nullable RestrictionFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Who buys the product.")
  public Connection<Purchase> purchases(
      @Source Product product, @Nullable PurchaseFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Who owns the product.")
  public Connection<Ownership> owners(
      @Source Product product, @Nullable OwnershipFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Bids for the product.")
  public Connection<Bid> bidsReceived(
      @Source Product product, @Nullable BidFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the product was made from or after.")
  public Connection<Derivation> derivations(
      @Source Product product,
      @Nullable DerivationFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What was made from or after the product.")
  public Connection<Derivation> derivatives(
      @Source Product product,
      @Nullable DerivationFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Who holds or held a position at the product, as at a programme.")
  public Connection<Position> people(
      @Source Product product, @Nullable PositionFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
