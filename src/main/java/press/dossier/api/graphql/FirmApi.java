package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.FacilityFilter;
import press.dossier.api.graphql.input.FirmFilter;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.OwnershipFilter;
import press.dossier.api.graphql.input.PositionFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Firm;
import press.dossier.model.statement.Bid;
import press.dossier.model.statement.Facility;
import press.dossier.model.statement.Ownership;
import press.dossier.model.statement.Position;

/// Firms, and what only firms do.
@GraphQLApi
public class FirmApi {

  @Query
  @Description("One firm, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Firm firm(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Firms.")
  public Connection<Firm> firms(
      @Nullable FirmFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Who owns the firm.")
  public Connection<Ownership> owners(
      @Source Firm firm, @Nullable OwnershipFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Bids for the firm.")
  public Connection<Bid> bidsReceived(
      @Source Firm firm, @Nullable BidFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Where the firm has or plans facilities.")
  public Connection<Facility> facilities(
      @Source Firm firm, @Nullable FacilityFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Who holds or held a position at the firm.")
  public Connection<Position> people(
      @Source Firm firm, @Nullable PositionFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
