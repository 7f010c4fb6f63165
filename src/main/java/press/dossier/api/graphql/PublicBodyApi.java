package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.CourtDecisionFilter;
import press.dossier.api.graphql.input.DevelopmentFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.PositionFilter;
import press.dossier.api.graphql.input.PublicBodyFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.RequestFilter;
import press.dossier.api.graphql.input.RestrictionFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.CourtDecision;
import press.dossier.model.entity.PublicBody;
import press.dossier.model.statement.Development;
import press.dossier.model.statement.Position;
import press.dossier.model.statement.Purchase;
import press.dossier.model.statement.Request;
import press.dossier.model.statement.Restriction;

/// Public bodies, and what a public body does.
@GraphQLApi
public class PublicBodyApi {

  @Query
  @Description("One public body, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable PublicBody publicBody(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Public bodies.")
  public Connection<PublicBody> publicBodies(
      @Nullable PublicBodyFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("What the body asks of others.")
  public Connection<Request> requests(
      @Source PublicBody publicBody,
      @Nullable RequestFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What others ask of the body.")
  public Connection<Request> requestsReceived(
      @Source PublicBody publicBody,
      @Nullable RequestFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Decisions that the body gave as a court.")
  public Connection<CourtDecision> decisions(
      @Source PublicBody publicBody,
      @Nullable CourtDecisionFilter filter,
      @Nullable EntityOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Who holds or held a position at the body.")
  public Connection<Position> people(
      @Source PublicBody publicBody,
      @Nullable PositionFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the body buys.")
  public Connection<Purchase> purchases(
      @Source PublicBody publicBody,
      @Nullable PurchaseFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What is bought from the body.")
  public Connection<Purchase> sales(
      @Source PublicBody publicBody,
      @Nullable PurchaseFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the body designs, makes or runs, and in which role.")
  public Connection<Development> products(
      @Source PublicBody publicBody,
      @Nullable DevelopmentFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Restrictions that are laid on the body.")
  public Connection<Restriction> restrictions(
      @Source PublicBody publicBody,
      @Nullable RestrictionFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
