package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.CourtDecisionFilter;
import press.dossier.api.graphql.input.EntityOrder;
import press.dossier.api.graphql.input.IdentifierInput;
import press.dossier.api.graphql.input.PublicationFilter;
import press.dossier.api.graphql.input.PublicationOrder;
import press.dossier.api.graphql.input.RulingFilter;
import press.dossier.api.graphql.input.StatementOrder;
import press.dossier.model.claim.Publication;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.CourtDecision;
import press.dossier.model.statement.Ruling;

/// Court decisions, and what bears on a decision.
@GraphQLApi
public class CourtDecisionApi {

  @Query
  @Description(
      "One court decision, by exactly one of id, slug and identifier; null if there is none.")
  public @Nullable CourtDecision courtDecision(
      @Nullable @Id @Description("Its id.") String id,
      @Nullable @Description("Its readable key.") String slug,
      @Nullable @Description("A number that somebody else gives it.") IdentifierInput identifier,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Court decisions.")
  public Connection<CourtDecision> courtDecisions(
      @Nullable CourtDecisionFilter filter, @Nullable EntityOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("What the decision rules.")
  public Connection<Ruling> rulings(
      @Source CourtDecision courtDecision,
      @Nullable RulingFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Rulings of other decisions on this one.")
  public Connection<Ruling> reviews(
      @Source CourtDecision courtDecision,
      @Nullable RulingFilter filter,
      @Nullable StatementOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Publications whose text it is.")
  public Connection<Publication> texts(
      @Source CourtDecision courtDecision,
      @Nullable PublicationFilter filter,
      @Nullable PublicationOrder orderBy) {
    return CompiledField.answer();
  }
}
