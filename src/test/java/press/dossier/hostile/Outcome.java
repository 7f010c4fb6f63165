package press.dossier.hostile;

/// What came of a request.
///
/// @param status the status of the answer; 0 if the connection was cut instead
/// @param text as much of the answer as was read
public record Outcome(int status, String text) {

  static final Outcome CUT = new Outcome(0, "");

  /// Whether the service cut the connection without an answer.
  public boolean isCut() {
    return status == 0;
  }

  /// Whether the service said no.
  public boolean isRefusal() {
    return status >= 400 && status < 500;
  }

  /// Whether the service answered or had no place, or cut the connection: anything but a failure.
  public boolean isNoFailure() {
    return status < 500 || status == 503;
  }
}
