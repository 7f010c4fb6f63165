package press.dossier.telemetry;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import press.dossier.api.persisted.OperationNames.Named;

/// The meters of what is done for each request. They are made once and found again without writing
/// their labels anew.
@ApplicationScoped
class Meters {

  private static final Duration[] BUCKETS =
      LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private static final double[] COSTS = {10, 100, 1_000, 10_000, 100_000};

  private final MeterRegistry registry;
  private final Map<Operation, Timer> operations = new ConcurrentHashMap<>();
  private final Timer read;
  private final Timer failedToRead;
  private final DistributionSummary cost;

  Meters(MeterRegistry registry) {
    this.registry = registry;
    this.read = statement("read");
    this.failedToRead = statement("failed");
    this.cost =
        DistributionSummary.builder("dossier.operation.cost")
            .description("How many objects the answers to operations may have held")
            .serviceLevelObjectives(COSTS)
            .register(registry);
  }

  private record Operation(Named named, String outcome) {}

  /// An operation was answered, or failed.
  void operation(Named named, boolean failed, long nanos) {
    operations
        .computeIfAbsent(new Operation(named, failed ? "failed" : "answered"), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  void cost(long objects) {
    cost.record(objects);
  }

  /// A statement was read to its end, or failed.
  void statement(boolean failed, long nanos) {
    (failed ? failedToRead : read).record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer timer(Operation operation) {
    return Timer.builder("dossier.operation")
        .description("How long operations took, from the first look at the document to the answer")
        .tag("kind", operation.named().kind())
        .tag("operation", operation.named().name())
        .tag("outcome", operation.outcome())
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }

  private Timer statement(String outcome) {
    return Timer.builder("dossier.statement")
        .description("How long statements took that read for operations")
        .tag("outcome", outcome)
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }
}
