package press.dossier;

import com.amazonaws.services.lambda.runtime.Context;
import io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What AWS Lambda's own Java calls, by the name `press.dossier.LambdaHandler::handleRequest`. A
/// native function is called by its `main`, as ever.
public final class LambdaHandler extends QuarkusStreamHandler {

  private boolean started;

  /// Starts the service at once: Lambda gives an instance more of the processor, and its first
  /// client nothing to wait for, while it is made. For SnapStart it only comes as far as can be
  /// written down: no connection outlives that.
  public LambdaHandler() {
    if (!"snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
      start();
    }
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    if (!started) {
      start();
    }
    super.handleRequest(event, answer, context);
  }

  // The database belongs to somebody else, and there is nothing of it to close.
  @SuppressWarnings("MustBeClosedChecker")
  private void start() {
    Invoked.configure(System.getenv());
    Quarkus.manualStart();
    started = true;
  }
}
