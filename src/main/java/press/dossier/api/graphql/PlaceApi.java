package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.FacilityFilter;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.PlaceFilter;
import press.dossier.api.graphql.input.PurchaseFilter;
import press.dossier.api.graphql.input.RestrictionFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Place;
import press.dossier.model.statement.Facility;
import press.dossier.model.statement.Purchase;
import press.dossier.model.statement.Restriction;

/// Places, and what lies or goes there.
@GraphQLApi
public class PlaceApi {

  @Query
  @Description("One place, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Place place(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Places.")
  public Connection<Place> places(
      @Nullable PlaceFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Facilities at the place.")
  public Connection<Facility> facilities(
      @Source Place place, @Nullable FacilityFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Purchases that go to the place.")
  public Connection<Purchase> purchases(
      @Source Place place, @Nullable PurchaseFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Purchases that tell the buyer's rank in the place as a market.")
  public Connection<Purchase> rankings(
      @Source Place place, @Nullable PurchaseFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Restrictions on what goes to the place.")
  public Connection<Restriction> restrictions(
      @Source Place place, @Nullable RestrictionFilter filter, @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }
}
