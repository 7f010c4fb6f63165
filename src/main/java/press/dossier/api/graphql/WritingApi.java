package press.dossier.api.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import press.dossier.api.graphql.input.SetVisibilityInput;
import press.dossier.model.writing.SetVisibilityPayload;

/// What the desk may write.
@GraphQLApi
public class WritingApi {

  @Mutation("setVisibility")
  @Description("Shows something to everybody, to the desk alone, or to everybody from an instant.")
  public SetVisibilityPayload setVisibility(SetVisibilityInput input) {
    return CompiledField.answer();
  }
}
