package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import press.dossier.api.graphql.input.AffectedFilter;
import press.dossier.api.graphql.input.AsOf;
import press.dossier.api.graphql.input.FindingFilter;
import press.dossier.model.audit.Affected;
import press.dossier.model.audit.Finding;
import press.dossier.model.beat.Beat;
import press.dossier.model.claim.Publication;
import press.dossier.model.connection.Connection;
import press.dossier.model.entity.Entity;

/// What statements rest on: where that is weak, and what falls with a publication.
@GraphQLApi
public class AuditApi {

  @Query
  @Description("Where what statements rest on is weak, by kind.")
  public Connection<Finding> audit(@Nullable FindingFilter filter, @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description(
      "Where what statements rest on is weak, of those in which the entity plays a part, by kind.")
  public Connection<Finding> audit(@Source Entity entity, @Nullable FindingFilter filter) {
    return CompiledField.answer();
  }

  @Description(
      "Where what statements rest on is weak, of those on entities that the beat follows, by kind.")
  public Connection<Finding> audit(@Source Beat beat, @Nullable FindingFilter filter) {
    return CompiledField.answer();
  }

  @Query
  @Description(
      "What would become of statements if a publication were retracted, by consequence; nothing if there is no such publication or nothing would change.")
  public Connection<Affected> affectedBy(
      @Description("Slug of the publication.") String publication,
      @Nullable AffectedFilter filter,
      @Nullable AsOf asOf) {
    return CompiledField.answer();
  }

  @Description(
      "What would become of statements if the publication were retracted, by consequence; statements that would stand as before are left out.")
  public Connection<Affected> affected(
      @Source Publication publication, @Nullable AffectedFilter filter) {
    return CompiledField.answer();
  }
}
