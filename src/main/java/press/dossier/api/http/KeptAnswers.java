package press.dossier.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import press.dossier.model.Viewer;
import press.dossier.query.CacheUse;

/// Answers to questions by GET, kept for as long as nothing is written. The same question of the
/// same viewer is answered from here, on the event loop, without a query: an answer depends on
/// nothing else than what its tag stands for (see [EntityTags]).
///
/// What is kept is given only while the newest revision is known without asking; else the question
/// goes on as any other.
@ApplicationScoped
public class KeptAnswers {

  private static final int BYTES_AROUND = 256;

  private final Answers answers;
  private final Sending sending;
  private final KeepConfig config;
  private final Cache<Asked, Kept> kept;

  KeptAnswers(Answers answers, Sending sending, KeepConfig config) {
    this.answers = answers;
    this.sending = sending;
    this.config = config;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(config.bytes())
            .recordStats()
            .weigher((Asked asked, Kept answer) -> asked.weight() + answer.body().length())
            .build();
  }

  /// Everything that an answer depends on but the revision.
  private record Asked(String parameters, Viewer viewer, MediaType type) {

    static Optional<Asked> of(RoutingContext exchange) {
      String parameters = exchange.request().query();
      return exchange.request().method() != HttpMethod.GET || parameters == null
          ? Optional.empty()
          : Optional.of(
              new Asked(parameters, Negotiation.viewer(exchange), Negotiation.mediaType(exchange)));
    }

    int weight() {
      return parameters.length() + BYTES_AROUND;
    }
  }

  private record Kept(long series, long revision, String tag, Buffer body) {}

  /// How answers are kept.
  public CacheUse use() {
    return CacheUse.of(kept);
  }

  /// Answers a question by what is kept, or lets it pass.
  void handle(RoutingContext exchange) {
    Optional<Kept> answer =
        Asked.of(exchange)
            .map(kept::getIfPresent)
            .filter(found -> found.revision() >= AtLeast.revision(exchange))
            .filter(this::holds);
    if (answer.isEmpty()) {
      exchange.next();
      return;
    }
    Freshness.mark(exchange, Negotiation.viewer(exchange), answer.get().tag());
    String held = exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    if (EntityTags.holds(held, answer.get().tag())) {
      Freshness.confirm(exchange);
    } else {
      sending.answer(exchange, answer.get().body());
    }
  }

  private boolean holds(Kept answer) {
    return answers.isKnownToHold(answer.revision(), answer.series());
  }

  /// Keeps an answer, if it is not too large.
  ///
  /// @param series which series of revisions was counted before it was made
  void keep(RoutingContext exchange, long series, long revision, String tag, Buffer body) {
    if (body.length() <= config.largestBytes()) {
      Asked.of(exchange).ifPresent(asked -> kept.put(asked, new Kept(series, revision, tag, body)));
    }
  }
}
