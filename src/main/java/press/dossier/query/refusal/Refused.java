package press.dossier.query.refusal;

import graphql.language.Node;
import graphql.language.SourceLocation;
import java.util.List;
import press.dossier.model.DossierException;

/// A question cannot be answered as it is asked. Nothing was read.
public final class Refused extends DossierException {

  private final transient List<Complaint> complaints;

  /// Refuses for one or more reasons.
  public Refused(List<Complaint> complaints) {
    super(complaints.getFirst().code().name(), complaints.getFirst().message());
    this.complaints = List.copyOf(complaints);
  }

  /// Refuses for a reason that has no place in the document.
  public static Refused because(ErrorCode code, String message) {
    return new Refused(List.of(new Complaint(code, message, List.of())));
  }

  /// Refuses for a reason at a node of the document.
  public static Refused at(Node<?> node, ErrorCode code, String message) {
    SourceLocation location = node.getSourceLocation();
    return new Refused(
        List.of(new Complaint(code, message, location == null ? List.of() : List.of(location))));
  }

  /// The same refusal, at a node of the document unless it has a place already.
  public Refused at(Node<?> node) {
    Complaint first = complaints.getFirst();
    return first.locations().isEmpty() ? at(node, first.code(), first.message()) : this;
  }

  /// The reasons, at least one.
  public List<Complaint> complaints() {
    return complaints;
  }
}
