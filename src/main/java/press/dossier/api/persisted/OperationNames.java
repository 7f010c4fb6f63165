package press.dossier.api.persisted;

import jakarta.enterprise.context.ApplicationScoped;
import press.dossier.query.Operations;
import press.dossier.query.Outline;
import press.dossier.query.Question;

/// Under which names operations are counted and traced. They are few, and never a client's words:
/// an operation of the manifest has its own, any other that of the field of the schema's root that
/// it asks for.
@ApplicationScoped
public class OperationNames {

  private final TrustedDocuments trusted;
  private final Operations operations;

  OperationNames(TrustedDocuments trusted, Operations operations) {
    this.trusted = trusted;
    this.operations = operations;
  }

  /// What an operation is called, and what kind it is.
  public record Named(String kind, String name) {}

  /// The name of the operation that a question asks for, or a refusal.
  public Named of(Question question) {
    Outline outline = operations.outline(question);
    boolean known = trusted.contain(question.document());
    return new Named(
        outline.kind(), known ? outline.name().orElse(outline.root()) : outline.root());
  }
}
