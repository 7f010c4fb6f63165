package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import press.dossier.api.graphql.input.AmendmentFilter;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.BidFilter;
import press.dossier.api.graphql.input.DerivationFilter;
import press.dossier.api.graphql.input.DevelopmentFilter;
import press.dossier.api.graphql.input.FacilityFilter;
import press.dossier.api.graphql.input.ObservationFilter;
import press.dossier.api.graphql.input.OwnershipFilter;
import press.dossier.api.graphql.input.PositionFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.RequestFilter;
import press.dossier.api.graphql.input.RestrictionFilter;
import press.dossier.api.graphql.input.RulingFilter;
import press.dossier.api.graphql.input.StatementFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.statement.Amendment;
import press.dossier.model.statement.Bid;
import press.dossier.model.statement.Derivation;
import press.dossier.model.statement.Development;
import press.dossier.model.statement.Facility;
import press.dossier.model.statement.Observation;
import press.dossier.model.statement.Ownership;
import press.dossier.model.statement.Position;
import press.dossier.model.statement.Purchase;
import press.dossier.model.statement.Request;
import press.dossier.model.statement.Restriction;
import press.dossier.model.statement.Ruling;
import press.dossier.model.statement.Statement;

/// Statements: all together, and each kind by itself.
@GraphQLApi
public class StatementApi {

  @Query
  @Description("One statement of any kind; null if there is none.")
  public @Nullable Statement statement(@Id @Description("Its id.") String id, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Statements of every kind.")
  public Connection<Statement> statements(
      @Nullable StatementFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("One bid; null if there is none.")
  public @Nullable Bid bid(@Id @Description("Its id.") String id, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Bids.")
  public Connection<Bid> bids(
      @Nullable BidFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Who owns what.")
  public Connection<Ownership> ownerships(
      @Nullable OwnershipFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Who holds or held which position.")
  public Connection<Position> positions(
      @Nullable PositionFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Who designs, makes or runs what.")
  public Connection<Development> developments(
      @Nullable DevelopmentFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("What was made from or after what.")
  public Connection<Derivation> derivations(
      @Nullable DerivationFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("What regulations restrict or permit.")
  public Connection<Restriction> restrictions(
      @Nullable RestrictionFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Which firms have or plan facilities where.")
  public Connection<Facility> facilities(
      @Nullable FacilityFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Who buys what from whom.")
  public Connection<Purchase> purchases(
      @Nullable PurchaseFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("What courts ruled on what.")
  public Connection<Ruling> rulings(
      @Nullable RulingFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("What public bodies ask of whom.")
  public Connection<Request> requests(
      @Nullable RequestFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Which regulations change which.")
  public Connection<Amendment> amendments(
      @Nullable AmendmentFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("What else is observed.")
  public Connection<Observation> observations(
      @Nullable ObservationFilter filter, @Nullable StatementOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }
}
