package press.dossier.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import press.dossier.api.http.KeptAnswers;
import press.dossier.api.http.Places;
import press.dossier.api.http.ProtocolError;
import press.dossier.api.http.Refusals;
import press.dossier.api.live.Admission;
import press.dossier.api.live.TooManyOperations;
import press.dossier.query.CacheUse;
import press.dossier.query.Operations;
import press.dossier.query.Reads;
import press.dossier.query.refusal.ErrorCode;

/// The meters of what the service holds and counts anyway. They are read when somebody asks for
/// them and cost nothing else.
@ApplicationScoped
class StateMeters {

  private final MeterRegistry registry;

  StateMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void begin(
      @Observes StartupEvent started,
      Reads reads,
      Operations operations,
      KeptAnswers answers,
      Places places,
      Admission connections) {
    cache("plans", reads::keptPlans);
    cache("documents", operations::keptDocuments);
    cache("answers", answers::use);
    gauge("dossier.work.taken", "How many places to work at are taken", places::taken);
    gauge("dossier.work.waiting", "How many requests wait for a place", places::waiting);
    gauge("dossier.live.connections", "How many WebSockets are open", connections::open);
    Stream.concat(Stream.of(ErrorCode.values()), Stream.of(ProtocolError.values()))
        .map(Enum::name)
        .distinct()
        .forEach(this::refusals);
    refusals(TooManyOperations.CODE);
  }

  private void refusals(String code) {
    FunctionCounter.builder("dossier.refusals", code, Refusals::of)
        .description("How many requests were refused or failed, by the code that they were told")
        .tag("code", code)
        .register(registry);
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  private void cache(String name, Supplier<CacheUse> use) {
    looked(name, "hit", use, CacheUse::hits);
    looked(name, "miss", use, CacheUse::misses);
    Gauge.builder("dossier.cache.entries", () -> use.get().entries())
        .description("How many things a cache holds")
        .tag("cache", name)
        .register(registry);
    Gauge.builder("dossier.cache", () -> use.get().bytes())
        .description("About how many bytes a cache holds")
        .baseUnit("bytes")
        .tag("cache", name)
        .register(registry);
  }

  private void looked(
      String name, String result, Supplier<CacheUse> use, ToDoubleFunction<CacheUse> count) {
    FunctionCounter.builder("dossier.cache.lookups", use, used -> count.applyAsDouble(used.get()))
        .description("How often something was looked for in a cache")
        .tag("cache", name)
        .tag("result", result)
        .register(registry);
  }
}
