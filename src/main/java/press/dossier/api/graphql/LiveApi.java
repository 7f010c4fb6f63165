package press.dossier.api.graphql;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import press.dossier.api.graphql.input.ConflictFoundFilter;
import press.dossier.api.graphql.input.StatementChangeFilter;
import press.dossier.model.change.RevisionChanges;

/// What is told as it happens.
@GraphQLApi
public class LiveApi {

  @Subscription("statementChanged")
  @Description(
      "Tells each revision that did something to a statement or to a claim, as soon as it is written. Whoever subscribes again since the last revision told misses nothing and is told nothing twice.")
  public Multi<RevisionChanges> statementChanged(
      @Nullable
          @Description(
              "Tell first what was done after this revision: the last one you were told, or what extensions.answer.revision said with what you have read; only what is new from now on if left out.")
          Integer since,
      @Nullable StatementChangeFilter filter) {
    return CompiledField.answer();
  }

  @Subscription("conflictFound")
  @Description(
      "Tells each revision by which a statement came to contradict another, or to be denied, as soon as it is written; its changes hold the conflicts. Whoever subscribes again since the last revision told misses nothing and is told nothing twice.")
  public Multi<RevisionChanges> conflictFound(
      @Nullable
          @Description(
              "Tell first what was found after this revision: the last one you were told, or what extensions.answer.revision said with what you have read; only what is new from now on if left out.")
          Integer since,
      @Nullable ConflictFoundFilter filter) {
    return CompiledField.answer();
  }
}
