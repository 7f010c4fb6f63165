package press.dossier.model.writing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What came of one mutation.
///
/// @param node what the mutation was about; empty if the input was refused
/// @param userErrors what is wrong with the input; where there is anything, nothing was written
/// @param revision the revision under which it was written; empty if nothing changed
public record Written(Optional<UUID> node, List<UserError> userErrors, Optional<Long> revision) {

  /// Nothing, as long as nothing has been written.
  public static final Written NOTHING = refused(List.of());

  /// A mutation that was refused.
  public static Written refused(List<UserError> userErrors) {
    return new Written(Optional.empty(), List.copyOf(userErrors), Optional.empty());
  }
}
