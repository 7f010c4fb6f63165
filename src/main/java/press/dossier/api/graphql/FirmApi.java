package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.FirmFilter;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.OwnershipFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.BidConnection;
import press.dossier.model.connection.FirmConnection;
import press.dossier.model.connection.OwnershipConnection;
import press.dossier.model.connection.PurchaseConnection;
import press.dossier.model.entity.Firm;

/// Firms, and what a firm does.
@GraphQLApi
public class FirmApi {

  @Query
  @Description(
      "One firm, by exactly one of its id, its slug and one of its identifiers; null if there is none.")
  public @Nullable Firm firm(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier) {
    return CompiledField.answer();
  }

  @Query
  @Description("Firms.")
  public FirmConnection firms(
      @Nullable @Description("Which to keep; all if left out.") FirmFilter filter,
      @Nullable @Description("In which order; by name if left out.") EntityOrder orderBy,
      @Nullable
          @Description("How many from the start, 1 to 100; 20 if neither first nor last is given.")
          Integer first,
      @Nullable @Description("Cursor after which the page begins.") String after,
      @Nullable @Description("How many from the end, 1 to 100.") Integer last,
      @Nullable @Description("Cursor before which the page ends.") String before) {
    return CompiledField.answer();
  }

  @Description("What the firm buys.")
  public PurchaseConnection purchases(
      @Source Firm firm,
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

  @Description("What is bought from the firm.")
  public PurchaseConnection sales(
      @Source Firm firm,
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

  @Description("Who owns the firm.")
  public OwnershipConnection owners(
      @Source Firm firm,
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

  @Description("Bids for the firm.")
  public BidConnection bidsReceived(
      @Source Firm firm,
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
