package press.dossier.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.concurrent.TimeUnit;
import press.dossier.api.persisted.OperationNames.Named;
import press.dossier.store.reading.StatementWatch.Watched;

/// Traces of operations and of the statements that read for them, on their way to a collector. They
/// hold names, kinds and codes of ours: no document, variable or token, and no SQL, in which
/// aliases of a client stand.
final class Traces {

  private static final long SECONDS_TO_FLUSH = 5;

  private final SdkTracerProvider provider;
  private final Tracer tracer;

  private Traces(SdkTracerProvider provider) {
    this.provider = provider;
    this.tracer = provider.get("press.dossier");
  }

  /// Traces that go to a collector.
  static Traces to(String endpoint, double share) {
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder()
            .setEndpoint(endpoint.replaceFirst("/+$", "") + "/v1/traces")
            .build();
    return new Traces(
        SdkTracerProvider.builder()
            .setResource(
                Resource.create(Attributes.builder().put("service.name", "dossier").build()))
            .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
            .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
            .build());
  }

  /// An operation while it runs, on one thread.
  final class Operation implements AutoCloseable {

    private final Span span =
        tracer.spanBuilder("operation").setNoParent().setSpanKind(SpanKind.SERVER).startSpan();
    private final Scope scope = span.makeCurrent();

    /// It was answered, or failed.
    void named(Named named, boolean failed) {
      span.updateName(named.kind() + " " + named.name());
      span.setAttribute("graphql.operation.type", named.kind());
      if (failed) {
        span.setStatus(StatusCode.ERROR);
      }
    }

    /// It was refused before it ran.
    void refused(String code) {
      span.updateName("refused");
      span.setAttribute("error.type", code);
    }

    @Override
    public void close() {
      scope.close();
      span.end();
    }
  }

  Operation operation() {
    return new Operation();
  }

  /// A statement that the present operation reads by. One of no operation, as a later page of a
  /// table, is none of a trace.
  Watched statement() {
    if (!Span.current().getSpanContext().isValid()) {
      return failed -> {};
    }
    Span span =
        tracer
            .spanBuilder("SELECT")
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("db.system.name", "postgresql")
            .startSpan();
    return failed -> {
      if (failed) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
    };
  }

  /// Sends what is left.
  void close() {
    provider.shutdown().join(SECONDS_TO_FLUSH, TimeUnit.SECONDS);
  }
}
