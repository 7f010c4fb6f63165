package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AmendmentFilter;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.PublicationFilter;
import press.dossier.api.graphql.input.PublicationOrder;
import press.dossier.api.graphql.input.RegulationFilter;
import press.dossier.api.graphql.input.RestrictionFilter;
import press.dossier.api.graphql.input.RulingFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.claim.Publication;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Regulation;
import press.dossier.model.statement.Amendment;
import press.dossier.model.statement.Restriction;
import press.dossier.model.statement.Ruling;

/// Regulations, and what bears on a regulation.
@GraphQLApi
public class RegulationApi {

  @Query
  @Description("One regulation, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable Regulation regulation(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Regulations.")
  public Connection<Regulation> regulations(
      @Nullable RegulationFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("What the regulation restricts or permits.")
  public Connection<Restriction> restrictions(
      @Source Regulation regulation,
      @Nullable RestrictionFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Rulings on the regulation.")
  public Connection<Ruling> rulings(
      @Source Regulation regulation,
      @Nullable RulingFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What changes the regulation.")
  public Connection<Amendment> amendments(
      @Source Regulation regulation,
      @Nullable AmendmentFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the regulation changes.")
  public Connection<Amendment> amends(
      @Source Regulation regulation,
      @Nullable AmendmentFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Publications whose text it is.")
  public Connection<Publication> texts(
      @Source Regulation regulation,
      @Nullable PublicationFilter filter,
      @Nullable PublicationOrder orderBy) {
    return CompiledField.answer();
  }
}
