package press.dossier.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.dossier.api.download.CsvStream;
import press.dossier.api.persisted.PersistedDocuments;
import press.dossier.api.request.Asked;
import press.dossier.api.request.BadRequest;
import press.dossier.api.request.RequestBody;
import press.dossier.api.request.RequestParameters;
import press.dossier.model.DossierException;
import press.dossier.query.Answer;
import press.dossier.query.Question;
import press.dossier.query.export.Export;
import press.dossier.query.refusal.Refused;

/// The route of GraphQL. It stands before SmallRye's own, which executes field by field and would
/// answer what the specification of GraphQL over HTTP says must be refused.
@ApplicationScoped
public class GraphqlRoute {

  private static final Logger LOG = Logger.getLogger(GraphqlRoute.class);
  private static final String PATH = "/graphql";
  private static final int BEFORE_SMALLRYE = -100;

  private final Origins origins;
  private final Negotiation negotiation;
  private final Stopping stopping;
  private final PersistedDocuments documents;
  private final Freshness freshness;
  private final KeptAnswers kept;
  private final Answers answers;
  private final Bodies bodies;
  private final Sending sending;
  private final Work work;

  GraphqlRoute(
      Origins origins,
      Negotiation negotiation,
      Stopping stopping,
      PersistedDocuments documents,
      Freshness freshness,
      KeptAnswers kept,
      Answers answers,
      Bodies bodies,
      Sending sending,
      Work work) {
    this.origins = origins;
    this.negotiation = negotiation;
    this.stopping = stopping;
    this.documents = documents;
    this.freshness = freshness;
    this.kept = kept;
    this.answers = answers;
    this.bodies = bodies;
    this.sending = sending;
    this.work = work;
  }

  void routes(@Observes Router router) {
    router.route(PATH).order(BEFORE_SMALLRYE).handler(origins::handle);
    router.route(PATH).order(BEFORE_SMALLRYE + 1).handler(negotiation::handle);
    router.route(PATH).order(BEFORE_SMALLRYE + 2).handler(stopping::handle);
    router.post(PATH).order(BEFORE_SMALLRYE + 3).handler(bodies::receive);
    router.get(PATH).order(BEFORE_SMALLRYE + 3).handler(kept::handle);
    router.route(PATH).order(BEFORE_SMALLRYE + 4).handler(this::answerOnThread);
    router.route(PATH).order(BEFORE_SMALLRYE).failureHandler(GraphqlRoute::refuse);
  }

  /// Refuses what the server itself has found wrong while it read the request.
  private static void refuse(RoutingContext exchange) {
    if (exchange.statusCode() < ProtocolError.INTERNAL_ERROR.status()) {
      Replies.refuse(exchange, ProtocolError.BAD_REQUEST, "The request cannot be read.");
    } else {
      Throwable failure = exchange.failure();
      fail(exchange, failure == null ? new IllegalStateException("no reason told") : failure);
    }
  }

  private void answerOnThread(RoutingContext exchange) {
    Buffer body = exchange.body().buffer();
    byte[] bytes = body == null ? new byte[0] : body.getBytes();
    work.on(exchange, () -> reply(exchange, bytes));
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
      return () -> Replies.refuse(exchange, trouble);
    } catch (RuntimeException | StackOverflowError failure) {
      return () -> fail(exchange, failure);
    }
  }

  private Question question(RoutingContext exchange, Asked asked) {
    return new Question(
        documents.require(asked),
        asked.operationName(),
        asked.variables(),
        Negotiation.viewer(exchange),
        AtLeast.revision(exchange));
  }

  private Runnable reply(RoutingContext exchange, Question question) {
    if (!Negotiation.isByGet(exchange)) {
      return answer(exchange, question);
    }
    Optional<String> held = freshness.held(exchange, question);
    if (held.isPresent()) {
      return () -> {
        Freshness.mark(exchange, question.viewer(), held.get());
        Freshness.confirm(exchange);
      };
    }
    if (answers.writes(question)) {
      exchange.response().putHeader(HttpHeaders.ALLOW, "POST");
      return () ->
          Replies.refuse(exchange, ProtocolError.METHOD_NOT_ALLOWED, "Send mutations by POST.");
    }
    return answer(exchange, question);
  }

  private Runnable answer(RoutingContext exchange, Question question) {
    if (Negotiation.mediaType(exchange) == MediaType.CSV) {
      Export export = answers.table(question);
      return () -> {
        mark(exchange, question, export.revision());
        work.download(exchange, () -> send(exchange, export));
      };
    }
    long series = answers.series();
    Answer answer = answers.answer(question);
    Buffer body = Replies.body(answer);
    return () -> {
      mark(exchange, question, answer.revision())
          .ifPresent(tag -> kept.keep(exchange, series, answer.revision(), tag, body));
      sending.answer(exchange, body);
    };
  }

  /// Marks the answer to a question by GET with its tag.
  private Optional<String> mark(RoutingContext exchange, Question question, long revision) {
    if (!Negotiation.isByGet(exchange)) {
      return Optional.empty();
    }
    String tag = freshness.tag(exchange, question, revision);
    Freshness.mark(exchange, question.viewer(), tag);
    return Optional.of(tag);
  }

  /// Sends a table off the event loop. What has been sent cannot be taken back: where it fails, the
  /// connection is cut, so that nobody takes a part for the whole.
  private void send(RoutingContext exchange, Export export) {
    try {
      new CsvStream(exchange.response(), work::page).send(export);
    } catch (RuntimeException failure) {
      log(exchange, failure);
      exchange.response().reset();
    }
  }

  /// Tells of a failure of the service, without a word of what is inside.
  private static void fail(RoutingContext exchange, Throwable failure) {
    log(exchange, failure);
    Replies.refuse(exchange, ProtocolError.INTERNAL_ERROR, Replies.FAILED);
  }

  private static void log(RoutingContext exchange, Throwable failure) {
    RequestId id = RequestId.of(exchange);
    id.in(() -> LOG.errorf(failure, "request %s failed", id.text()));
  }
}
