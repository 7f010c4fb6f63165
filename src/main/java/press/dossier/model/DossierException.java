package press.dossier.model;

/// A mistake of a caller, with a stable code that programs can rely on and a message for people.
public abstract class DossierException extends RuntimeException {

  private final String code;
  private final String text;

  protected DossierException(String code, String message) {
    super(message);
    this.code = code;
    this.text = message;
  }

  @Override
  public String getMessage() {
    return text;
  }

  /// The stable code, in capitals.
  public String code() {
    return code;
  }
}
