package press.dossier.query.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;
import press.dossier.query.argument.Arguments;
import press.dossier.query.argument.LevelArguments;
import press.dossier.query.argument.LookUpArguments;
import press.dossier.query.argument.PathArguments;
import press.dossier.query.catalog.Link;
import press.dossier.query.catalog.Linking;
import press.dossier.query.catalog.Table;

/// Writes the statements of a search for paths, one for each level: from some entities to their
/// neighbours.
///
/// Each step is a lateral subselect that cannot be merged into another, so that PostgreSQL looks
/// rows up by index from the frontier outward, however many they may be, and never reads a table
/// whole.
final class LevelWriter {

  private final Viewer viewer;
  private final Compilation.Noted<PathArguments> noted;
  private final Slice slice;
  private Sql sql = new Sql();
  private References references;

  LevelWriter(Viewer viewer, Compilation.Noted<PathArguments> noted, Slice slice) {
    this.viewer = viewer;
    this.noted = noted;
    this.slice = slice;
    this.references = new References(sql, viewer);
  }

  /// Plans the search.
  PathPlan plan() {
    return new PathPlan(
        noted.index(),
        written(this::begin),
        written(() -> level(false)),
        written(() -> level(true)));
  }

  private PathPlan.Level written(Runnable writer) {
    sql = new Sql();
    references = new References(sql, viewer);
    writer.run();
    return new PathPlan.Level(sql.text(), sql.bindings());
  }

  /// Writes a select of both ends, as far as they are there, each with the number of its links, and
  /// of the neighbours of the end that has fewer.
  private void begin() {
    sql.add("with ends as materialized (select e.place, e.id, ");
    links("e", LevelArguments::budget);
    sql.add(" as links from (select 0 as place, ");
    end(PathArguments::from);
    sql.add(" as id union all select 1, ");
    end(PathArguments::to);
    sql.add(
        ") e where e.id is not null) select place, id, '{}'::uuid[], links from ends union all ");
    neighbours(
        () -> {
          sql.add("(select id from ends where (select count(distinct id) from ends) = 2");
          sql.add(" and links <= ");
          bind("integer", LevelArguments::budget);
          sql.add(" order by links, place limit 1)");
        },
        false);
  }

  /// Writes the id of the one entity that is looked up; null where there is none, or several.
  private void end(Function<PathArguments, LookUpArguments> end) {
    Joined entity = references.open(Link.all(Table.ENTITY), "");
    sql.add("(select (array_agg(").add(entity.at("{row}.id")).add("))[1]");
    references.from(entity, slice);
    new LookUpWriter(references, sql)
        .write(
            new Row(entity.last(), slice),
            end.apply(noted.present()),
            value -> noted.binding(path -> value.apply(end.apply(path))));
    sql.add(" having count(*) = 1)");
  }

  private void level(boolean last) {
    neighbours(() -> ids(LevelArguments::frontier), last);
  }

  private void ids(Function<LevelArguments, List<UUID>> ids) {
    sql.add("(select id from unnest(");
    bind("uuid[]", level -> ids.apply(level).toArray(UUID[]::new));
    sql.add(") i(id))");
  }

  /// Writes a select of the neighbours of some entities, each with those that it is near to and the
  /// number of its links.
  ///
  /// @param among whether only some neighbours matter, whose links have been counted
  private void neighbours(Runnable frontier, boolean among) {
    sql.add("select 2 as place, n.id, n.near, ");
    if (among) {
      sql.add("0");
    } else {
      links("n", LevelArguments::mostLinks);
    }
    sql.add(" from (select o.id, array_agg(distinct s.entity_id) as near from ");
    frontier.run();
    sql.add(" f cross join lateral (");
    step(Linking.PARTS, "f", "{row}.statement_id, {row}.entity_id");
    sql.add(" offset 0) s cross join lateral (");
    step(Linking.OTHERS, "s", "{row}.entity_id as id");
    sql.add(" offset 0) o");
    if (among) {
      among();
    }
    if (slice.validOn().isPresent()) {
      sql.add(" cross join lateral (");
      step(Linking.STATEMENT, "s", "1");
      sql.add(" limit 1) v");
    }
    backed();
    sql.add(" group by o.id) n");
  }

  /// Writes that a neighbour matters: as a set that is made once, and before anything else is asked
  /// of it.
  private void among() {
    sql.add(" cross join lateral (select 1 where (o.id in ");
    ids(level -> level.among().orElseThrow());
    sql.add(") is true offset 0) m");
  }

  /// Writes that somebody asserts the statement.
  private void backed() {
    sql.add(" cross join lateral (select 1 from (");
    step(Linking.ORIGINAL, "s", "1");
    sql.add(" union all ");
    step(Linking.RELAYED, "s", "1");
    sql.add(" union all ");
    step(Linking.CIRCULAR, "s", "1");
    sql.add(") c limit 1) b");
  }

  private void step(Link link, String from, String columns) {
    Joined joined = references.open(link, from);
    sql.add("select ").add(joined.at(columns));
    references.from(joined, slice);
  }

  /// Writes how many parts an entity plays, counted up to one more than matters.
  private void links(String entity, Function<LevelArguments, Integer> most) {
    sql.add("(select count(*)::integer from (");
    step(Linking.PARTS, entity, "1");
    sql.add(" limit ");
    bind("integer", level -> most.apply(level) + 1);
    sql.add(") l)");
  }

  private void bind(String type, Function<LevelArguments, @Nullable Object> value) {
    sql.bind(type, arguments -> value.apply(level(arguments)));
  }

  /// The arguments of the level stand behind those of the operation's fields.
  private static LevelArguments level(List<Arguments> arguments) {
    return (LevelArguments) arguments.getLast();
  }
}
