package press.dossier.query.plan;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.query.argument.FoundPaths;
import press.dossier.query.argument.PathArguments;

/// Writes a search for paths: an object like any other, over one row that holds what was found.
/// What it takes to find it is planned beside ([PathPlan]).
final class PathWriter {

  private final Compilation compilation;
  private final ObjectWriter objects;
  private final Compilation.Noted<PathArguments> noted;
  private final Slice slice;
  private final Sql sql;

  PathWriter(
      Compilation compilation,
      ObjectWriter objects,
      Compilation.Noted<PathArguments> noted,
      Slice slice) {
    this.compilation = compilation;
    this.objects = objects;
    this.noted = noted;
    this.slice = slice;
    this.sql = compilation.sql;
  }

  /// Writes one operand: the JSON of the search.
  void write(Planned planned) {
    compilation.search(
        planned.member().first(),
        new LevelWriter(compilation.references.viewer(), noted, slice).plan());
    String row = compilation.references.alias("p");
    sql.add("(select ");
    objects.object(
        new Row(row, slice),
        compilation.typesOf(planned.definition().orElseThrow()),
        planned.member().fields());
    sql.add(" from (select ");
    bind("uuid", "from_id", found -> found.from().orElse(null));
    bind("uuid", "to_id", found -> found.to().orElse(null));
    bind("uuid[]", "hubs", found -> found.hubsLeftOut().toArray(UUID[]::new));
    bind("boolean", "budget_exceeded", found -> String.valueOf(found.budgetExceeded()));
    bind("text[]", "chains", PathWriter::chains);
    bind("integer[]", "turns", PathWriter::turns);
    sql.bind("integer", noted.binding(PathArguments::first)).add(" as most) " + row + ")");
  }

  private void bind(String type, String column, Function<FoundPaths, @Nullable Object> value) {
    sql.bind(type, noted.binding(path -> value.apply(path.found()))).add(" as " + column + ", ");
  }

  /// An array of ids for each chain, as PostgreSQL writes one: arrays of one length only fit into
  /// one array.
  private static String[] chains(FoundPaths found) {
    return found.chains().stream()
        .map(chain ->
            chain.entities().stream()
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}")))
        .toArray(String[]::new);
  }

  private static Integer[] turns(FoundPaths found) {
    return found.chains().stream().map(FoundPaths.Chain::turn).toArray(Integer[]::new);
  }
}
