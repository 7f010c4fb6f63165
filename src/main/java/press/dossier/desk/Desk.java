package press.dossier.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.model.DossierException;
import press.dossier.model.writing.UserError;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.model.writing.Written;
import press.dossier.store.reading.Unreachable;

/// Writes what mutations say: the front door of this room.
@ApplicationScoped
public class Desk {

  private final Acts acts;

  Desk(Acts acts) {
    this.acts = acts;
  }

  /// Writes what a mutation says, whole or not at all.
  ///
  /// @param input its input, of the schema's types
  public Written write(String mutation, Map<String, Object> input) {
    try {
      Done done = acts.act(mutation, input);
      return new Written(Optional.of(done.node()), List.of(), done.revision());
    } catch (InputRefused refused) {
      return Written.refused(refused.errors());
    } catch (DossierException refused) {
      // a rule of the store that no field of the input can be named for
      return Written.refused(
          List.of(
              new UserError(List.of("input"), UserErrorCode.VALUE_INVALID, refused.getMessage())));
    } catch (RuntimeException failure) {
      // Whether it was written is not known where the connection is lost while it is committed;
      // who sends it again, with its key, is told.
      throw Unreachable.in(failure).map(RuntimeException.class::cast).orElse(failure);
    }
  }
}
