package press.dossier.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalLong;
import press.dossier.model.Viewer;
import press.dossier.query.Question;

/// Spares a client that asks by GET an answer that it holds already: as long as nothing was written
/// since, it is told so without a query.
@ApplicationScoped
class Freshness {

  private static final int NOT_MODIFIED = 304;

  private final EntityTags tags;
  private final Answers answers;

  Freshness(EntityTags tags, Answers answers) {
    this.tags = tags;
    this.answers = answers;
  }

  /// The tag of the answer that the client would get, if it holds that one already. Only who was
  /// answered holds a tag, so that the question need not be looked at.
  Optional<String> held(RoutingContext exchange, Question question) {
    String held = exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    OptionalLong newest = held == null ? OptionalLong.empty() : answers.newestRevision();
    return newest.isEmpty() || newest.getAsLong() < AtLeast.revision(exchange)
        ? Optional.empty()
        : Optional.of(tag(exchange, question, newest.getAsLong()))
            .filter(tag -> EntityTags.holds(held, tag));
  }

  /// Tells the client that its answer, of the tag that the reply is marked with, still holds.
  static void confirm(RoutingContext exchange) {
    exchange.response().setStatusCode(NOT_MODIFIED).end();
  }

  /// Tells caches to keep the answer, and to ask with its tag before they use it again.
  static void mark(RoutingContext exchange, Viewer viewer, String tag) {
    String whose = viewer == Viewer.PUBLIC ? "public" : "private";
    exchange
        .response()
        .putHeader(HttpHeaders.ETAG, tag)
        .putHeader(HttpHeaders.CACHE_CONTROL, whose + ", no-cache");
  }

  /// The tag of the answer to a question at a revision.
  String tag(RoutingContext exchange, Question question, long revision) {
    MediaType type = Negotiation.mediaType(exchange);
    return tags.of(question, exchange.request().query(), type, revision);
  }
}
