package press.dossier.api.invocation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Compresses answers for who asks for it, and leaves text readable for who does not. The server of
/// Lambda compresses nothing, and takes our JSON for binary, since it looks for the name of its
/// type in other letters.
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class Compression implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  /// What is shorter fits into a packet anyway.
  private static final int SHORTEST = 1_024;

  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/([^;]*\\+)?(json|javascript)\\b.*|image/svg\\+xml.*");

  private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> server;

  @Inject
  Compression(
      @Delegate @Any RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> server) {
    this.server = server;
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    APIGatewayV2HTTPResponse answer = server.handleRequest(event, context);
    Map<String, String> headers = caseless(answer.getHeaders());
    if (answer.getBody() == null
        || !TEXT.matcher(headers.getOrDefault("Content-Type", "")).matches()) {
      return answer;
    }
    byte[] text = text(answer);
    headers.merge("Vary", "Accept-Encoding", Compression::both);
    answer.setHeaders(headers);
    if (text.length >= SHORTEST
        && acceptsGzip(caseless(event.getHeaders()).get("Accept-Encoding"))) {
      compress(answer, headers, text);
    } else {
      answer.setBody(new String(text, StandardCharsets.UTF_8));
      answer.setIsBase64Encoded(false);
    }
    return answer;
  }

  private static byte[] text(APIGatewayV2HTTPResponse answer) {
    return answer.getIsBase64Encoded()
        ? Base64.getDecoder().decode(answer.getBody())
        : answer.getBody().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> caseless(@Nullable Map<String, String> headers) {
    Map<String, String> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (headers != null) {
      caseless.putAll(headers);
    }
    return caseless;
  }

  private static String both(String varies, String encoding) {
    return varies.contains(encoding) ? varies : varies + ", " + encoding;
  }

  private static boolean acceptsGzip(@Nullable String accepted) {
    return accepted != null
        && Arrays.stream(accepted.split(",", -1))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(coding -> coding.startsWith("gzip") && !coding.matches(".*;q=0(?:\\.0*)?"));
  }

  private static void compress(
      APIGatewayV2HTTPResponse answer, Map<String, String> headers, byte[] text) {
    headers.put("Content-Encoding", "gzip");
    headers.remove("Content-Length");
    answer.setBody(Base64.getEncoder().encodeToString(gzip(text)));
    answer.setIsBase64Encoded(true);
  }

  private static byte[] gzip(byte[] text) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }
}
