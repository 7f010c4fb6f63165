package press.dossier.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.catalog.Weighting;
import press.dossier.query.path.Paths;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Plan;
import press.dossier.store.reading.Newest;
import press.dossier.store.reading.Read;
import press.dossier.store.reading.Reading;
import press.dossier.store.reading.Unreachable;

/// Answers questions: the front door of this room.
@ApplicationScoped
public class Reads {

  private final Operations operations;
  private final Compiler compiler;
  private final Paths paths;
  private final Newest newest;
  private final Reading reading;
  private final Cache<Key, Plan> plans =
      Caffeine.newBuilder()
          .maximumWeight(Memory.ofCache())
          .recordStats()
          .weigher((Key key, Plan plan) -> plan.weight() + 2 * key.document().length())
          .build();

  Reads(GraphQLSchema schema, Operations operations, Paths paths, Newest newest, Reading reading) {
    this.reading = reading;
    this.operations = operations;
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.paths = paths;
    this.newest = newest;
  }

  /// What decides a plan; values of variables only bind.
  private record Key(String document, String operation, Viewer viewer, String shape) {}

  /// The newest revision: what is answered does not change while it is the same. Empty if it is not
  /// known and cannot be asked for.
  public OptionalLong newestRevision() {
    try {
      return OptionalLong.of(newest.revision());
    } catch (Unreachable down) {
      return OptionalLong.empty(); // a replica may still answer
    }
  }

  /// Whether an answer is the one that would be given now, as far as that is known without asking.
  ///
  /// @param series as [#series] was before it was made
  public boolean isKnownToHold(long revision, long series) {
    return newest
        .known()
        .filter(state -> state.revision() == revision && state.series() == series)
        .isPresent();
  }

  /// Which series of revisions is counted now: after a database was put back, their numbers mean
  /// something else.
  public long series() {
    return newest.series();
  }

  /// How plans are kept.
  public CacheUse keptPlans() {
    return CacheUse.of(plans);
  }

  /// Stops what a thread reads, because nobody waits for it any more.
  public void abandon(Thread thread) {
    reading.abandon(thread);
  }

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
    Read read = paths.read(plan, asked.variables(), question.atLeast());
    question.atLeast().requireReached(read.revision());
    return new Answer(
        read.json(),
        read.revision(),
        AsOf.of(plan, asked.variables()),
        Weighting.RULE,
        asked.cost());
  }
}
