package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.ProductFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.BidConnection;
import press.dossier.model.connection.ProductConnection;
import press.dossier.model.connection.PurchaseConnection;
import press.dossier.model.entity.Product;

/// Products, and what is done with a product.
@GraphQLApi
public class ProductApi {

  @Query
  @Description("One product, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Product product(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier) {
    return CompiledField.answer();
  }

  @Query
  @Description("Products.")
  public ProductConnection products(
      @Nullable @Description("Which to keep; all if left out.") ProductFilter filter,
      @Nullable @Description("In which order; by name if left out.") EntityOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }

  @Description("Who buys the product.")
  public PurchaseConnection purchases(
      @Source Product product,
      @Nullable @Description("Which to keep; all if left out.") PurchaseFilter filter,
      @Nullable @Description("In which order; by date if left out.") StatementOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }

  @Description("Bids for the product.")
  public BidConnection bidsReceived(
      @Source Product product,
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
