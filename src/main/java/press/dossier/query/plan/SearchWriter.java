package press.dossier.query.plan;

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
    sql.planEachTime();
    Row hit = new Row(references.alias("h"), slice);
    sql.add("coalesce((select '[' || string_agg((");
    objects.object(
        hit, compilation.typesOf(planned.definition().orElseThrow()), planned.member().fields());
    sql.add(")::text, ',' order by ");
    sql.add(Rows.at("{row}.rank desc, {row}.sort_name, {row}.entity_id", hit.alias()));
    sql.add(") || ']' from (");
    hits(references.alias("m"));
    sql.add(") " + hit.alias() + "), '[]')");
  }

  /// Writes the best candidate of each entity that is asked for, up to the limit.
  private void hits(String match) {
    sql.add("select " + match + ".*, entity.sort_name from (");
    best(references.alias("n"));
    sql.add(") " + match + " cross join lateral (select ");
    Joined entity = references.open(Search.ENTITY, match);
    sql.add(entity.at("{row}.sort_name"));
    references.from(entity, slice);
    if (noted.present().kinds().isPresent()) {
      sql.add(entity.at(" and {row}.kind = any("));
      sql.bind("text[]", noted.binding(SearchArguments::kindWords)).add(")");
    }
    sql.add(Rows.at(") entity order by {row}.rank desc, sort_name, {row}.entity_id limit ", match));
    sql.bind("integer", noted.binding(SearchArguments::limit));
  }

  private void best(String candidate) {
    sql.add(Rows.at("select distinct on ({row}.entity_id) {row}.*, ", candidate));
    sql.add(Rows.at(Search.RANK, candidate)).add(" as rank from (");
    candidates(Table.ENTITY, Search.SHOWN);
    sql.add(" union all ");
    candidates(Table.NAME, Search.FURTHER);
    sql.add(") " + candidate + ", (select ");
    sql.bind("text", noted.binding(SearchArguments::text)).add(" as text, ");
    sql.bind("text[]", noted.binding(SearchArguments::words)).add(" as words) q order by ");
    sql.add(Rows.at(Search.BEST, candidate));
  }

  private void candidates(Table table, String columns) {
    Joined names = references.open(Link.all(table), "");
    sql.add("select ").add(names.at(columns));
    references.from(names, slice);
    sql.add(names.at(" and ({row}.search_text like "));
    sql.bind("text", noted.binding(SearchArguments::beginning));
    sql.add(names.at(" or {row}.search_text % "));
    sql.bind("text", noted.binding(SearchArguments::like)).add(" or ");
    sql.bind("text", noted.binding(SearchArguments::like));
    sql.add(names.at(" <% {row}.search_text or string_to_array({row}.search_text, ' ') && "));
    sql.bind("text[]", noted.binding(SearchArguments::words)).add(")");
  }
}
