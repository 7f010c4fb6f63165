package press.dossier.api.http;

import java.util.stream.Stream;
import press.dossier.model.DossierException;

/// The codes of requests that are refused before they are read as a question, or that fail. They
/// are part of the contract: a code is never renamed.
public enum ProtocolError {
  /// The request is no question: not JSON, not UTF-8, a member of another type.
  BAD_REQUEST(400),
  /// A connection was asked for, but not under the subprotocol that is spoken.
  SUBPROTOCOL_UNKNOWN(400),
  /// The token in `Authorization` is not known.
  UNAUTHENTICATED(401),
  /// Pages of that origin may not open connections.
  ORIGIN_FORBIDDEN(403),
  /// The method does not fit what is asked.
  METHOD_NOT_ALLOWED(405),
  /// None of the media types that the client accepts is served.
  NOT_ACCEPTABLE(406),
  /// The body was not sent in time.
  BODY_TOO_SLOW(408),
  /// The request is larger than is read.
  PAYLOAD_TOO_LARGE(413),
  /// The revision that is asked for at least has not been written.
  REVISION_NOT_REACHED(412),
  /// The body is not JSON in UTF-8.
  UNSUPPORTED_MEDIA_TYPE(415),
  /// As many connections are open from one address as may be.
  TOO_MANY_CONNECTIONS(429),
  /// The service failed.
  INTERNAL_ERROR(500),
  /// As many connections are open as may be.
  CONNECTIONS_EXHAUSTED(503),
  /// The answer took longer than any may take.
  READ_TIMED_OUT(503),
  /// The answer to a mutation, which has been written, is larger than any may be.
  ANSWER_TOO_LARGE(500),
  /// There is no place left to work on the request.
  BUSY(503),
  /// PostgreSQL is down, or has no connection left.
  DATABASE_UNREACHABLE(503);

  private final int status;

  ProtocolError(int status) {
    this.status = status;
  }

  /// The error of a trouble that nobody who asks has made.
  static ProtocolError of(DossierException trouble) {
    return Stream.of(values())
        .filter(error -> error.name().equals(trouble.code()))
        .findFirst()
        .orElse(INTERNAL_ERROR);
  }

  int status() {
    return status;
  }
}
