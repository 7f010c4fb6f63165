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

  /// Writes a select of both ends, as far as they are there, and of the neighbours of the end that
  /// has fewer links.
  private void begin() {
    sql.add("with ends as materialized (select e.place, e.id, ");
    links("e", LevelArguments::budget);
    sql.add(" as links from (select 0 as place, ");
    end(PathArguments::from);
    sql.add(" as id union all select 1, ");
    end(PathArguments::to);
    sql.add(") e where e.id is not null), f as materialized (select id from ends");
    sql.add(" where (select count(distinct id) from ends) = 2 and links <= ");
    bind("integer", LevelArguments::budget);
    sql.add(" order by links, place limit 1)");
    sql.add(" select place, id, '{}'::uuid[], links from ends union all ");
    neighbours(false);
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

  /// Writes a select of the entities of a frontier with the numbers of their links, and, if these
  /// are within the budget, of the neighbours of those that are no hubs.
  private void level(boolean last) {
    sql.add("with e as materialized (select i.id, ");
    links("i", LevelArguments::hubLinks);
    sql.add(" as links from unnest(");
    ids(LevelArguments::frontier);
    sql.add(") i(id)), f as materialized (select e.id from e where e.links <= ");
    bind("integer", LevelArguments::hubLinks);
    sql.add(" and (select sum(links) from e where e.links <= ");
    bind("integer", LevelArguments::hubLinks);
    sql.add(") <= ");
    bind("integer", LevelArguments::budget);
    sql.add(") select 2 as place, id, '{}'::uuid[], links from e union all ");
    neighbours(last);
  }

  private void ids(Function<LevelArguments, List<UUID>> ids) {
    bind("uuid[]", level -> ids.apply(level).toArray(UUID[]::new));
  }

  /// Writes a select of the neighbours of `f`, each with those that it is near to. The links of
  /// those who were reached from the other end are counted: they may come to lie in the middle of a
  /// path.
  ///
  /// @param last whether nobody else matters
  private void neighbours(boolean last) {
    sql.add("select 3, n.id, n.near, case when ");
    across("n");
    sql.add(" then ");
    links("n", LevelArguments::hubLinks);
    sql.add(" else 0 end from (select o.id, array_agg(distinct s.entity_id) as near from f");
    sql.add(" cross join lateral (");
    step(Linking.PARTS, "f", "{row}.statement_id, {row}.entity_id");
    sql.add(" offset 0) s cross join lateral (");
    step(Linking.OTHERS, "s", "{row}.entity_id as id");
    sql.add(" offset 0) o");
    if (last) {
      sql.add(" cross join lateral (select 1 where ");
      across("o");
      sql.add(" offset 0) m");
    }
    if (slice.validOn().isPresent()) {
      sql.add(" cross join lateral (");
      step(Linking.STATEMENT, "s", "1");
      sql.add(" limit 1) v");
    }
    backed();
    sql.add(" group by o.id) n");
  }

  /// Writes whether somebody was reached from the other end: looked up in a set that is made once.
  private void across(String entity) {
    sql.add("(" + entity + ".id in (select x.id from unnest(");
    ids(LevelArguments::across);
    sql.add(") x(id))) is true");
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
