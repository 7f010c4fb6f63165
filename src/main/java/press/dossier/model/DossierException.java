package press.dossier.model;

/// A mistake of a caller, with a stable code that programs can rely on and a message for people.
public abstract class DossierException extends RuntimeException {

  private final String code;

  protected DossierException(String code, String message) {
    super(message);
    this.code = code;
  }

  /// The stable code, in capitals.
  public String code() {
    return code;
  }
}
