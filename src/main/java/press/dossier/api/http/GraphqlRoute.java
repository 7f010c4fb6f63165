package press.dossier.api.http;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import press.dossier.api.download.CsvStream;
import press.dossier.api.persisted.PersistedDocuments;
import press.dossier.api.request.Asked;
import press.dossier.api.request.BadRequest;
import press.dossier.api.request.RequestBody;
import press.dossier.api.request.RequestParameters;
import press.dossier.model.DossierException;
import press.dossier.query.Answer;
import press.dossier.query.Exports;
import press.dossier.query.Question;
import press.dossier.query.export.Export;
import press.dossier.query.refusal.Refused;

/// The route of GraphQL. It stands before SmallRye's own, which executes field by field and would
/// answer what the specification of GraphQL over HTTP says must be refused.
@ApplicationScoped
public class GraphqlRoute {

  private static final Logger LOG = Logger.getLogger(GraphqlRoute.class);
  private static final String PATH = "/graphql";
  private static final long MOST_BYTES = 1 << 20;
  private static final int BEFORE_SMALLRYE = -100;

  private final Origins origins;
  private final Negotiation negotiation;
  private final PersistedDocuments documents;
  private final Answers answers;
  private final Exports exports;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  GraphqlRoute(
      Origins origins,
      Negotiation negotiation,
      PersistedDocuments documents,
      Answers answers,
      Exports exports) {
    this.origins = origins;
    this.negotiation = negotiation;
    this.documents = documents;
    this.answers = answers;
    this.exports = exports;
  }

  void routes(@Observes Router router) {
    BodyHandler body = BodyHandler.create(false).setBodyLimit(MOST_BYTES);
    router.route(PATH).order(BEFORE_SMALLRYE).handler(origins::handle);
    router.route(PATH).order(BEFORE_SMALLRYE + 1).handler(negotiation::handle);
    router.post(PATH).order(BEFORE_SMALLRYE + 2).handler(body);
    router.route(PATH).order(BEFORE_SMALLRYE + 3).handler(this::answerOnThread);
    router.route(PATH).order(BEFORE_SMALLRYE).failureHandler(GraphqlRoute::refuse);
  }

  /// Refuses what the server itself has found wrong while it read the request.
  private static void refuse(RoutingContext exchange) {
    if (exchange.statusCode() == ProtocolError.PAYLOAD_TOO_LARGE.status()) {
      String message = "Send at most " + MOST_BYTES + " bytes.";
      Replies.refuse(exchange, ProtocolError.PAYLOAD_TOO_LARGE, message);
    } else if (exchange.statusCode() < ProtocolError.INTERNAL_ERROR.status()) {
      Replies.refuse(exchange, ProtocolError.BAD_REQUEST, "The request cannot be read.");
    } else {
      fail(exchange, exchange.failure());
    }
  }

  private void answerOnThread(RoutingContext exchange) {
    Context loop = exchange.vertx().getOrCreateContext();
    Buffer body = exchange.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    threads.execute(() -> {
      Runnable reply = reply(exchange, bytes);
      loop.runOnContext(done -> reply.run());
    });
  }

  /// Answers off the event loop; what is returned writes the reply on it.
  private Runnable reply(RoutingContext exchange, byte[] body) {
    try {
      Asked asked =
          Negotiation.isByGet(exchange)
              ? RequestParameters.read(exchange.request().query())
              : RequestBody.read(body);
      return reply(exchange, question(exchange, asked));
    } catch (BadRequest bad) {
      return () -> Replies.refuse(exchange, ProtocolError.BAD_REQUEST, bad.getMessage());
    } catch (Refused refused) {
      return () -> Replies.refuse(exchange, refused);
    } catch (DossierException trouble) {
      return () -> Replies.refuse(exchange, ProtocolError.READ_TIMED_OUT, trouble.getMessage());
    } catch (RuntimeException | StackOverflowError failure) {
      return () -> fail(exchange, failure);
    }
  }

  private Question question(RoutingContext exchange, Asked asked) {
    return new Question(
        documents.require(asked),
        asked.operationName(),
        asked.variables(),
        Negotiation.viewer(exchange));
  }

  private Runnable reply(RoutingContext exchange, Question question) {
    if (Negotiation.isByGet(exchange) && answers.writes(question)) {
      exchange.response().putHeader(HttpHeaders.ALLOW, "POST");
      return () ->
          Replies.refuse(exchange, ProtocolError.METHOD_NOT_ALLOWED, "Send mutations by POST.");
    }
    if (exchange.get(MediaType.KEY) == MediaType.CSV) {
      Export export = exports.export(question);
      return () -> threads.execute(() -> send(exchange, export));
    }
    Answer answer = answers.answer(question);
    return () -> Replies.answer(exchange, answer);
  }

  /// Sends a table off the event loop. What has been sent cannot be taken back: where it fails, the
  /// connection is cut, so that nobody takes a part for the whole.
  private void send(RoutingContext exchange, Export export) {
    try {
      new CsvStream(exchange.response()).send(export);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "request %s failed", Replies.requestId(exchange));
      exchange.response().reset();
    }
  }

  /// Tells of a failure of the service, without a word of what is inside.
  private static void fail(RoutingContext exchange, Throwable failure) {
    LOG.errorf(failure, "request %s failed", Replies.requestId(exchange));
    Replies.refuse(exchange, ProtocolError.INTERNAL_ERROR, Replies.FAILED);
  }
}
