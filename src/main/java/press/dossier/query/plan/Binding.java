package press.dossier.query.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.query.argument.Arguments;

/// A value that a plan binds, taken from one request's arguments.
@FunctionalInterface
public interface Binding {

  /// The value, given the arguments of all sites of the plan.
  @Nullable Object of(List<Arguments> arguments);
}
