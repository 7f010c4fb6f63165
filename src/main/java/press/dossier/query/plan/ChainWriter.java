package press.dossier.query.plan;

import press.dossier.query.catalog.Linking;

/// Writes paths, their hops and the statements behind these, from the chains that a search has
/// found.
final class ChainWriter {

  private static final String BEST_FIRST =
      "{w}.a desc, {w}.ar desc nulls last, {w}.ac desc nulls last";

  private static final String WORST_FIRST = "{w}.a, {w}.ar nulls first, {w}.ac nulls first";

  private final References references;
  private final Sql sql;

  ChainWriter(References references, Sql sql) {
    this.references = references;
    this.sql = sql;
  }

  /// Writes a select of the paths of a search in their order. What backs a hop is weighed once,
  /// however many chains have it.
  void paths(Row search) {
    sql.add("with k as materialized (select cast(c.ids as uuid[]) as ids, c.turn from unnest(");
    sql.add("{r}.chains, {r}.turns".replace("{r}", search.alias()));
    sql.add(") c(ids, turn)), b as materialized (select h.*, w.a, w.ar, w.ac from");
    sql.add(" (select distinct h.one_id, h.another_id from k cross join lateral (");
    hops("k");
    sql.add(") h) h cross join lateral (");
    backing(new Row("h", search.slice()));
    sql.add(") w where w.place = 1) select k.ids, w.place as weakest,");
    sql.add(" row_number() over (order by k.turn, " + at(BEST_FIRST, "w") + ", k.ids) as place");
    sql.add(" from k cross join lateral (select h.place, b.a, b.ar, b.ac from (");
    hops("k");
    sql.add(") h join b using (one_id, another_id) order by " + at(WORST_FIRST, "b"));
    sql.add(", h.place limit 1) w");
  }

  /// Writes a select of the hops of a path.
  void hops(String path) {
    sql.add(
        "select n.one as from_id, n.other as to_id, least(n.one, n.other) as one_id,"
            + " greatest(n.one, n.other) as another_id, n.place from (select i.place,"
            + " {p}.ids[i.place] as one, {p}.ids[i.place + 1] as other".replace("{p}", path)
            + " from generate_series(1, cardinality({p}.ids) - 1) i(place)) n"
                .replace("{p}", path));
  }

  /// Writes a select of the statements behind a hop that somebody asserts, the best-backed first.
  void backing(Row hop) {
    String said = references.alias("s");
    Joined between = references.open(Linking.BETWEEN, hop.alias());
    sql.add("select " + said + ".id, w.*, row_number() over (order by ");
    sql.add(
        at(BEST_FIRST, "w")
            + ", w.a_origins desc, "
            + said
            + ".id) as place from (select distinct ");
    sql.add(between.at("{row}.statement_id as id"));
    references.from(between, hop.slice());
    sql.add(") " + said + " cross join lateral (");
    new StatusWriter(references, sql).explain(new Row(said, hop.slice()));
    sql.add(") w where w.a is not null");
  }

  private static String at(String order, String weighed) {
    return order.replace("{w}", weighed);
  }
}
