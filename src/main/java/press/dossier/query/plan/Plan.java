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
/// @param paths how the paths are looked for that the answer tells; none for most operations
public record Plan(String sql, List<Site> sites, List<Binding> bindings, List<PathPlan> paths) {

  /// Reads and checks the arguments of a request and gives the values to bind.
  public List<@Nullable Object> bind(CoercedVariables variables) {
    return values(bindings, read(variables));
  }

  /// Reads and checks the arguments of a request, in the order of the sites.
  public List<Arguments> read(CoercedVariables variables) {
    return sites.stream().map(site -> site.read(variables)).toList();
  }

  /// The values to bind to some question marks, given the arguments of all sites.
  public static List<@Nullable Object> values(List<Binding> bindings, List<Arguments> arguments) {
    List<@Nullable Object> values = new ArrayList<>(bindings.size());
    for (Binding binding : bindings) {
      values.add(binding.of(arguments));
    }
    return values;
  }

  /// About how many bytes the plan takes.
  public int weight() {
    return 2 * sql.length()
        + 64 * bindings.size()
        + 256 * sites.size()
        + paths.stream().mapToInt(PathPlan::weight).sum();
  }
}
