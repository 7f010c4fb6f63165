package press.dossier.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.catalog.Weighting;
import press.dossier.query.path.Paths;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Plan;
import press.dossier.store.reading.Read;

/// Answers questions: the front door of this room.
@ApplicationScoped
public class Reads {

  private static final int MOST_BYTES_OF_PLANS = 64 * 1024 * 1024;

  private final Operations operations;
  private final Compiler compiler;
  private final Paths paths;
  private final Cache<Key, Plan> plans =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_OF_PLANS)
          .weigher((Key key, Plan plan) -> plan.weight() + 2 * key.document().length())
          .build();

  Reads(GraphQLSchema schema, Operations operations, Paths paths) {
    this.operations = operations;
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.paths = paths;
  }

  /// What decides a plan; values of variables only bind.
  private record Key(String document, String operation, Viewer viewer, String shape) {}

  /// The answer, or a refusal before anything is read.
  public Answer answer(Question question) {
    Operation asked = operations.requireOnce(question);
    Key key =
        new Key(
            question.document(),
            question.operationName().orElse(""),
            question.viewer(),
            compiler.shape(asked.definition(), asked.variables()));
    Plan plan =
        plans.get(
            key,
            missing ->
                compiler.compile(
                    asked.document(), asked.definition(), asked.variables(), question.viewer()));
    Read read = paths.read(plan, asked.variables());
    return new Answer(
        read.json(), read.revision(), AsOf.of(plan, asked.variables()), Weighting.RULE);
  }
}
