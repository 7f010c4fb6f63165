package press.dossier.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dossier.api.download.CsvStream;
import press.dossier.model.DossierException;
import press.dossier.model.Viewer;
import press.dossier.query.Answer;
import press.dossier.query.Exports;
import press.dossier.query.Question;
import press.dossier.query.check.JsonCheck;
import press.dossier.query.check.LimitsConfig;
import press.dossier.query.export.Export;
import press.dossier.query.refusal.Refused;

/// The route of GraphQL. It stands before SmallRye's own, which executes field by field and would
/// answer what the specification of GraphQL over HTTP says must be refused.
@ApplicationScoped
public class GraphqlRoute {

  private static final Logger LOG = Logger.getLogger(GraphqlRoute.class);
  private static final String PATH = "/graphql";
  private static final String VIEWER = "dossier.viewer";
  private static final int BEFORE_SMALLRYE = -100;

  private final Viewers viewers;
  private final Answers answers;
  private final Exports exports;
  private final Bodies bodies;
  private final Work work;
  private final Sending sending;
  private final LimitsConfig limits;

  GraphqlRoute(
      Viewers viewers,
      Answers answers,
      Exports exports,
      Bodies bodies,
      Work work,
      Sending sending,
      LimitsConfig limits) {
    this.viewers = viewers;
    this.answers = answers;
    this.exports = exports;
    this.bodies = bodies;
    this.work = work;
    this.sending = sending;
    this.limits = limits;
  }

  void routes(@Observes Router router) {
    router.route(PATH).order(BEFORE_SMALLRYE).handler(this::negotiate);
    router.post(PATH).order(BEFORE_SMALLRYE + 1).handler(bodies);
    router.post(PATH).order(BEFORE_SMALLRYE + 2).handler(this::answerOnThread);
  }

  private void negotiate(RoutingContext exchange) {
    exchange.response().putHeader(HttpHeaders.VARY, "Accept, Authorization");
    Optional<MediaType> accepted = MediaType.accepted(exchange.parsedHeaders().accept());
    if (accepted.isEmpty()) {
      Replies.refuse(
          exchange,
          406,
          "NOT_ACCEPTABLE",
          "Accept application/graphql-response+json, application/json or text/csv.");
      return;
    }
    exchange.put(MediaType.KEY, accepted.get());
    if (exchange.request().method() != HttpMethod.POST) {
      exchange.response().putHeader(HttpHeaders.ALLOW, "POST");
      Replies.refuse(exchange, 405, "METHOD_NOT_ALLOWED", "Send questions by POST.");
      return;
    }
    if (!MediaType.isJson(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
      Replies.refuse(exchange, 415, "UNSUPPORTED_MEDIA_TYPE", "Send application/json in UTF-8.");
      return;
    }
    Optional<Viewer> viewer = viewers.of(exchange.request().getHeader(HttpHeaders.AUTHORIZATION));
    if (viewer.isEmpty()) {
      exchange.response().putHeader("WWW-Authenticate", "Bearer");
      Replies.refuse(exchange, 401, "UNAUTHENTICATED", "The token in Authorization is not known.");
      return;
    }
    exchange.put(VIEWER, viewer.get());
    exchange.next();
  }

  private void answerOnThread(RoutingContext exchange) {
    byte[] body =
        exchange.body().buffer() == null ? new byte[0] : exchange.body().buffer().getBytes();
    work.on(exchange, () -> answer(exchange, body));
  }

  /// Answers off the event loop; what is returned writes the reply on it.
  private Runnable answer(RoutingContext exchange, byte[] body) {
    try {
      JsonCheck.require(body, limits);
      Question question = RequestBody.read(body, viewer(exchange));
      if (exchange.get(MediaType.KEY) == MediaType.CSV) {
        Export export = exports.export(question);
        return () -> work.download(exchange, () -> send(exchange, export));
      }
      Answer answer = answers.answer(question);
      return () ->
          sending.answer(
              exchange, answer.data().length, () -> Replies.answer(exchange, answer));
    } catch (BadRequest bad) {
      return () -> Replies.refuse(exchange, 400, "BAD_REQUEST", bad.getMessage());
    } catch (Refused refused) {
      return () -> Replies.refuse(exchange, refused);
    } catch (DossierException trouble) {
      return () -> Replies.refuse(exchange, 503, trouble.code(), trouble.getMessage());
    } catch (RuntimeException | StackOverflowError failure) {
      String requestId = Replies.requestId(exchange);
      LOG.errorf(failure, "request %s failed", requestId);
      return () -> Replies.fail(exchange);
    }
  }

  private static Viewer viewer(RoutingContext exchange) {
    Viewer viewer = exchange.get(VIEWER);
    return viewer == null ? Viewer.PUBLIC : viewer;
  }

  /// Sends a table off the event loop. What has been sent cannot be taken back: where it fails, the
  /// connection is cut, so that nobody takes a part for the whole.
  private void send(RoutingContext exchange, Export export) {
    try {
      new CsvStream(exchange.response(), work::page).send(export);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "request %s failed", Replies.requestId(exchange));
      exchange.response().reset();
    }
  }
}
