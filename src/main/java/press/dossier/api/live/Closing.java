package press.dossier.api.live;

/// Why a connection is closed. Codes from 4000 on are the protocol's own; a client that knows it
/// comes back by itself after those below, and goes on where it was by `since`.
enum Closing {
  GONE(1001, "Nothing was heard of the client"),
  IDLE(1001, "No operation runs"),
  STOPPING(1001, "The service is stopping; subscribe again since the last revision told"),
  TOO_LONG(1009, "The message is too long"),
  SLOW(1013, "The client takes too long to read; subscribe again since the last revision told"),
  INVALID_MESSAGE(4400, "Invalid message"),
  UNAUTHORIZED(4401, "Unauthorized"),
  FORBIDDEN(4403, "Forbidden"),
  NOT_INITIALISED(4408, "Connection initialisation timeout"),
  ID_TAKEN(4409, "Subscriber already exists"),
  INITIALISED_ALREADY(4429, "Too many initialisation requests");

  private final short code;
  private final String reason;

  Closing(int code, String reason) {
    this.code = (short) code;
    this.reason = reason;
  }

  short code() {
    return code;
  }

  String reason() {
    return reason;
  }
}
