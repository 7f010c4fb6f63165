package press.dossier.query.plan;

import java.util.List;
import press.dossier.query.argument.SearchArguments;
import press.dossier.query.catalog.Link;
import press.dossier.query.catalog.Rows;
import press.dossier.query.catalog.Search;
import press.dossier.query.catalog.Table;

/// Writes a search: the names that match what is typed, of each entity the best one, ranked.
final class SearchWriter {

  private final Compilation compilation;
  private final References references;
  private final ObjectWriter objects;
  private final Compilation.Noted<SearchArguments> noted;
  private final Slice slice;
  private final Sql sql;

  SearchWriter(
      Compilation compilation,
      ObjectWriter objects,
      Compilation.Noted<SearchArguments> noted,
      Slice slice) {
    this.compilation = compilation;
    this.references = compilation.references;
    this.objects = objects;
    this.noted = noted;
    this.slice = slice;
    this.sql = compilation.sql;
  }

  /// Writes one operand: the JSON of the list of hits.
  void write(Planned planned) {
    Row hit = new Row(references.alias("h"), slice);
    sql.add("coalesce((select '[' || string_agg((");
    objects.object(
        hit, compilation.typesOf(planned.definition().orElseThrow()), planned.member().fields());
    sql.add(")::text, ',' order by ");
    sql.add(Rows.at(Search.HITS, hit.alias())).add(") || ']' from (");
    hits();
    sql.add(") " + hit.alias() + "), '[]')");
  }

  /// Writes the best hits, up to the limit. Names that begin with the text come before all others:
  /// where they are enough, nothing else is looked at. Those that are like it as a whole are looked
  /// for only where nothing ranks above them.
  private void hits() {
    String near = references.alias("near");
    String part = references.alias("part");
    String all = references.alias("m");
    sql.add("with ");
    question();
    sql.add(", " + near + " as materialized (");
    ranked(List.of(Search.BEGINS));
    sql.add("), " + part + " as materialized (");
    ranked(Search.ALIKE_IN_PART);
    sql.add(" and (select count(distinct entity_id) from " + near + ") < ");
    sql.bind("integer", noted.binding(SearchArguments::limit));
    sql.add(
        ") select " + all + ".* from (select distinct on (b.entity_id) b.* from (select * from ");
    sql.add(near + " union all select * from " + part + " union all (");
    ranked(Search.ALIKE_AS_A_WHOLE);
    sql.add(" and not exists (select from " + near + ") and not exists (select from " + part);
    sql.add(" where rank > " + Search.HIGHEST_AS_A_WHOLE + "))) b order by ");
    sql.add(Rows.at(Search.BEST, "b")).add(") " + all + " order by ");
    sql.add(Rows.at(Search.HITS, all)).add(" limit ");
    sql.bind("integer", noted.binding(SearchArguments::limit));
  }

  private void question() {
    sql.add("q as (select ");
    sql.bind("text", noted.binding(SearchArguments::text)).add(" as text, ");
    sql.bind("text", noted.binding(SearchArguments::beginning)).add(" as beginning, ");
    sql.bind("text", noted.binding(SearchArguments::end)).add(" as ending, ");
    sql.bind("text", noted.binding(SearchArguments::like)).add(" as alike, ");
    sql.bind("text[]", noted.binding(SearchArguments::words)).add(" as words, ");
    sql.bind("text[]", noted.binding(SearchArguments::slips)).add(" as slips)");
  }

  /// Writes a select of candidates with their ranks, each of an entity that is asked for.
  ///
  /// @param conditions of which a candidate meets one, each for an index of its own
  private void ranked(List<String> conditions) {
    String candidate = references.alias("n");
    Joined entity = references.open(Search.ENTITY, candidate);
    sql.add(Rows.at("select {row}.*, ", candidate)).add(entity.at("{row}.sort_name, "));
    sql.add(Rows.at(Search.RANK, candidate)).add(" as rank from (");
    String between = "";
    for (String condition : conditions) {
      sql.add(between);
      candidates(Table.ENTITY, Search.SHOWN, condition);
      sql.add(" union all ");
      candidates(Table.NAME, Search.FURTHER, condition);
      between = " union all ";
    }
    sql.add(") " + candidate + ", q, lateral (select {row}.*".replace("{row}", entity.last()));
    references.from(entity, slice);
    if (noted.present().kinds().isPresent()) {
      sql.add(entity.at(" and {row}.kind = any("));
      sql.bind("text[]", noted.binding(SearchArguments::kindWords)).add(")");
    }
    sql.add(") " + entity.last() + " where true");
  }

  private void candidates(Table table, String columns, String condition) {
    Joined names = references.open(Link.all(table), "");
    sql.add("select ").add(names.at(columns));
    references.from(names, slice);
    sql.add(" and ").add(names.at(condition));
  }
}
