package press.dossier.api.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import press.dossier.api.graphql.writing.AddClaimInput;
import press.dossier.api.graphql.writing.CorrectClaimInput;
import press.dossier.api.graphql.writing.RetractClaimInput;
import press.dossier.api.graphql.writing.RetractPublicationInput;
import press.dossier.api.graphql.writing.SetVisibilityInput;
import press.dossier.model.writing.AddClaimPayload;
import press.dossier.model.writing.CorrectClaimPayload;
import press.dossier.model.writing.RetractClaimPayload;
import press.dossier.model.writing.RetractPublicationPayload;
import press.dossier.model.writing.SetVisibilityPayload;

/// What the desk may write.
@GraphQLApi
public class WritingApi {

  @Mutation("addClaim")
  @Description(
      "Adds a claim, and creates what the input says is to be created; whatever else it names must be held.")
  public AddClaimPayload addClaim(AddClaimInput input) {
    return CompiledField.answer();
  }

  @Mutation("correctClaim")
  @Description(
      "Records that a publication corrected a claim: from that day on it counts for nothing, and its replacement stands.")
  public CorrectClaimPayload correctClaim(CorrectClaimInput input) {
    return CompiledField.answer();
  }

  @Mutation("retractClaim")
  @Description("Records that a claim was withdrawn: from that day on it counts for nothing.")
  public RetractClaimPayload retractClaim(RetractClaimInput input) {
    return CompiledField.answer();
  }

  @Mutation("retractPublication")
  @Description(
      "Records that a publication was withdrawn: from that day on all of its claims count for nothing.")
  public RetractPublicationPayload retractPublication(RetractPublicationInput input) {
    return CompiledField.answer();
  }

  @Mutation("setVisibility")
  @Description("Shows something to everybody, to the desk alone, or to everybody from an instant.")
  public SetVisibilityPayload setVisibility(SetVisibilityInput input) {
    return CompiledField.answer();
  }
}
