package press.dossier.query.plan;

import graphql.execution.CoercedVariables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.query.argument.Arguments;
import press.dossier.query.argument.Site;

/// One SQL statement that answers an operation, for every request of the same shape.
///
/// @param sql the statement; its one row holds the finished answer and the revision at which it was
///   read
/// @param sites the fields whose arguments are read for each request
/// @param bindings what is bound to the question marks, in their order
public record Plan(String sql, List<Site> sites, List<Binding> bindings) {

  /// Reads and checks the arguments of a request and gives the values to bind.
  public List<@Nullable Object> bind(CoercedVariables variables) {
    List<Arguments> arguments = sites.stream().map(site -> site.read(variables)).toList();
    List<@Nullable Object> values = new ArrayList<>(bindings.size());
    for (Binding binding : bindings) {
      values.add(binding.of(arguments));
    }
    return values;
  }

  /// About how many bytes the plan takes.
  public int weight() {
    return 2 * sql.length() + 64 * bindings.size() + 256 * sites.size();
  }
}
