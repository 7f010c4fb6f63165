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
/// whole. Where only some neighbours matter, these are picked out before it is looked who asserts
/// the statements, which are few then.
final class LevelWriter {

  private static final String COUNTED = "2";
  private static final String NEIGHBOURS = "3";
  private static final String NEIGHBOURS_OF_GONE = "4";

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
        written(this::further),
        written(this::across),
        written(this::between));
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
    sql.add(" order by links, place limit 1), n as materialized (");
    neighbours();
    sql.add(") select place, id, '{}'::uuid[], links from ends");
    grouped(NEIGHBOURS, "n");
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

  /// Writes a select of the neighbours of a frontier. The links of those who were reached from the
  /// other end are counted: they may come to lie in the middle of a path.
  private void further() {
    frontier();
    sql.add(", n as materialized (");
    neighbours();
    sql.add(")");
    counted();
    grouped(NEIGHBOURS, "n");
    sql.add(" union all ");
    middle(() -> across("select n.id from n where ", "n.id"));
  }

  /// Writes the same, where only those neighbours matter that were reached from the other end.
  private void across() {
    frontier();
    sql.add(", p as materialized (");
    pairs("f");
    across(" where ", "s.id");
    sql.add("), n as materialized (");
    asserted(() -> sql.add("p"));
    sql.add(")");
    counted();
    grouped(NEIGHBOURS, "n");
    sql.add(" union all ");
    middle(() -> sql.add("select n.id from n"));
  }

  /// Writes the same for two frontiers at once, one from each end, where only those neighbours
  /// matter that both have. The one that has been gone through has been counted.
  private void between() {
    frontier();
    sql.add(", g as materialized (select i.id from unnest(");
    ids(LevelArguments::gone);
    sql.add(") i(id) where exists (select 1 from f)), p as materialized (");
    pairs("f");
    sql.add("), q as materialized (");
    pairs("g");
    sql.add("), n as materialized (");
    asserted(() -> {
      across("(select * from p where ", "p.id");
      sql.add(" or p.id in (select q.id from q))");
    });
    sql.add("), m as materialized (");
    asserted(() -> sql.add("(select * from q where q.id in (select p.id from p))"));
    sql.add(")");
    counted();
    grouped(NEIGHBOURS, "n");
    grouped(NEIGHBOURS_OF_GONE, "m");
    sql.add(" union all ");
    middle(() -> sql.add("select n.id from n union all select m.id from m"));
  }

  /// Writes `with e …, f …`: the entities of a frontier with the numbers of their links, and those
  /// that are gone through: no hubs, and nobody where they all have more links than the budget.
  private void frontier() {
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
    sql.add(")");
  }

  /// Writes a select of `f` and of those with whom they play a part in a statement that somebody
  /// asserts.
  private void neighbours() {
    asserted(() -> {
      sql.add("(");
      pairs("f");
      sql.add(")");
    });
  }

  /// Writes a select of some entities, of those beside whom they play a part, and of the statement.
  private void pairs(String entities) {
    sql.add("select s.entity_id, s.statement_id, s.id from ").add(entities);
    sql.add(" cross join lateral (");
    step(Linking.NEIGHBOURS, entities, "{row}.entity_id, {row}.statement_id, {row}.other_id as id");
    sql.add(" offset 0) s");
  }

  /// Writes a select of those pairs whose statement somebody asserts.
  private void asserted(Runnable pairs) {
    sql.add("select s.entity_id, s.id from ");
    pairs.run();
    sql.add(" s");
    held();
    backed();
  }

  /// Writes that the statement held on the day asked for.
  private void held() {
    if (slice.validOn().isPresent()) {
      sql.add(" cross join lateral (");
      step(Linking.STATEMENT, "s", "1");
      sql.add(" limit 1) v");
    }
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

  private void counted() {
    sql.add(" select " + COUNTED + " as place, e.id, '{}'::uuid[], e.links from e");
  }

  /// Writes a select of entities, each with its neighbours.
  private void grouped(String place, String pairs) {
    sql.add(" union all select ").add(place);
    sql.add(", entity_id, array_agg(id), 0 from ").add(pairs).add(" group by entity_id");
  }

  /// Writes a select of some entities with the numbers of their links.
  private void middle(Runnable entities) {
    sql.add("select " + COUNTED + ", x.id, '{}', ");
    links("x", LevelArguments::hubLinks);
    sql.add(" from (select distinct id from (");
    entities.run();
    sql.add(") i) x");
  }

  /// Writes whether somebody was reached from the other end: looked up in a set that is made once.
  private void across(String before, String entity) {
    sql.add(before).add("(").add(entity).add(" in (select x.id from unnest(");
    ids(LevelArguments::across);
    sql.add(") x(id))) is true");
  }

  /// Writes how many parts an entity plays, counted up to one more than matters.
  private void links(String entity, Function<LevelArguments, Integer> most) {
    sql.add("(select count(*)::integer from (");
    step(Linking.PARTS, entity, "1");
    sql.add(" limit ");
    bind("integer", level -> most.apply(level) + 1);
    sql.add(") l)");
  }

  private void ids(Function<LevelArguments, List<UUID>> ids) {
    bind("uuid[]", level -> ids.apply(level).toArray(UUID[]::new));
  }

  private void bind(String type, Function<LevelArguments, @Nullable Object> value) {
    sql.bind(type, arguments -> value.apply(level(arguments)));
  }

  /// The arguments of the level stand behind those of the operation's fields.
  private static LevelArguments level(List<Arguments> arguments) {
    return (LevelArguments) arguments.getLast();
  }
}
