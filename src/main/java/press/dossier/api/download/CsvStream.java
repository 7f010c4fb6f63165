package press.dossier.api.download;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import press.dossier.query.export.Export;

/// Sends a table as CSV, a page at a time. It waits until the client has taken a page before it
/// reads the next one, so that a slow client costs nothing but a waiting virtual thread.
public final class CsvStream {

  private static final long PATIENCE_SECONDS = 60;

  private final HttpServerResponse response;
  private final Turns turns;

  /// @param turns when a page may be read
  public CsvStream(HttpServerResponse response, Turns turns) {
    this.response = response;
    this.turns = turns;
  }

  /// Has something read when its turn has come.
  @FunctionalInterface
  public interface Turns {
    <T> T read(Supplier<T> page);
  }

  /// Sends the whole table.
  public void send(Export export) {
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8; header=present")
        .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier.csv\"")
        .putHeader("Dossier-Revision", Long.toString(export.revision()))
        .putHeader("Dossier-Rule", export.rule());
    write(List.of(export.header()));
    for (Optional<List<List<String>>> page = turns.read(export::next);
        page.isPresent();
        page = turns.read(export::next)) {
      write(page.get());
    }
    response.end();
  }

  private void write(List<List<String>> rows) {
    response
        .write(Buffer.buffer(Csv.lines(rows)))
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }
}
