package press.dossier.query;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.live.Feed;
import press.dossier.query.live.Reader;
import press.dossier.query.path.Paths;
import press.dossier.query.plan.Compiler;
import press.dossier.store.reading.AtLeast;
import press.dossier.store.reading.Newest;

/// Tells what happens as it happens: the fourth front door of this room.
@ApplicationScoped
public class Feeds {

  private final GraphQLSchema schema;
  private final Operations operations;
  private final Compiler compiler;
  private final Paths paths;
  private final Newest newest;

  Feeds(GraphQLSchema schema, Operations operations, Paths paths, Newest newest) {
    this.schema = schema;
    this.operations = operations;
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.paths = paths;
    this.newest = newest;
  }

  /// Whether a question asks to be told of events.
  public boolean areAsked(Question question) {
    return operations.subscribes(question);
  }

  /// The feed of a question, or a refusal before anything is read.
  public Feed open(Question question) {
    Operation asked = operations.require(question);
    Reader reader = new Reader(schema, compiler, paths, question.viewer(), this::heard);
    return Feed.open(reader, asked);
  }

  /// Whoever was woken by a revision is told of it at once, if need be from the primary.
  private AtLeast heard() {
    return new AtLeast(newest.reached().orElse(0));
  }

  /// The newest revision; see [Newest#revision].
  public long newest() {
    return newest.revision();
  }

  /// Has somebody woken whenever there is a newer revision; see [Newest#watch].
  public void watch(Runnable watcher) {
    newest.watch(watcher);
  }
}
