package press.dossier.desk;

import java.util.List;
import press.dossier.model.DossierException;
import press.dossier.model.writing.UserError;

/// An input cannot be written as it is. It ends the transaction, so that nothing is half-written.
final class InputRefused extends DossierException {

  private final transient List<UserError> errors;

  InputRefused(List<UserError> errors) {
    super(errors.getFirst().code().name(), errors.getFirst().message());
    this.errors = List.copyOf(errors);
  }

  List<UserError> errors() {
    return errors;
  }
}
