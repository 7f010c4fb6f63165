package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.ClaimFilter;
import press.dossier.api.graphql.input.ClaimOrder;
import press.dossier.model.claim.Claim;
import press.dossier.model.claim.Publication;
import press.dossier.model.connection.Connection;
import press.dossier.model.statement.Statement;

/// Claims, and what is claimed of a statement.
@GraphQLApi
public class ClaimApi {

  @Query
  @Description("One claim; null if there is none.")
  public @Nullable Claim claim(@Id @Description("Its id.") String id, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Query
  @Description("Claims.")
  public Connection<Claim> claims(
      @Nullable ClaimFilter filter, @Nullable ClaimOrder orderBy, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description("Who asserts, denies or questions the statement.")
  @Name("claims")
  public Connection<Claim> claimsOfStatement(
      @Source Statement statement, @Nullable ClaimFilter filter, @Nullable ClaimOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("What the publication claims.")
  @Name("claims")
  public Connection<Claim> claimsOfPublication(
      @Source Publication publication, @Nullable ClaimFilter filter, @Nullable ClaimOrder orderBy) {
    return CompiledField.answer();
  }

  @Description("Claims that repeat this one.")
  public Connection<Claim> relayedBy(
      @Source Claim claim, @Nullable ClaimFilter filter, @Nullable ClaimOrder orderBy) {
    return CompiledField.answer();
  }
}
