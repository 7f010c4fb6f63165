package press.dossier.model;

import java.time.Instant;

/// Who may see a row of its own accord; what it depends on may hide it further.
public sealed interface Visibility {

  /// Everybody.
  record Public() implements Visibility {}

  /// Viewers with a desk's token only.
  record Desk() implements Visibility {}

  /// Desk viewers only until an instant, everybody after it.
  record Embargoed(Instant until) implements Visibility {}
}
