package press.dossier.query.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.dossier.query.argument.Cursor;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.catalog.Filter;
import press.dossier.query.catalog.Key;
import press.dossier.query.catalog.Link;

/// Writes the rows of a page: what the connection lists, filtered, between the cursors, in order,
/// up to the limit.
final class PageRows {

  private final Compilation compilation;
  private final Compilation.Noted<PageArguments> noted;
  private final PageArguments asked;
  private final FieldShape.Page page;
  private final String parent;
  private final Slice slice;
  private final List<String> kinds;
  private final Sql sql;

  PageRows(
      Compilation compilation,
      Compilation.Noted<PageArguments> noted,
      FieldShape.Page page,
      String parent,
      Slice slice,
      List<String> kinds) {
    this.compilation = compilation;
    this.noted = noted;
    this.asked = noted.present();
    this.page = page;
    this.parent = parent;
    this.slice = slice;
    this.kinds = kinds;
    this.sql = compilation.sql;
  }

  /// The SQL direction in which the page is read: that of the order, turned around when paging
  /// backward.
  String direction() {
    return asked.descending() != asked.backward() ? " desc" : "";
  }

  /// Writes the select of the page's rows and one more, with their keys.
  void write() {
    Joined joined = compilation.references.open(link(), parent);
    List<Key> keys = asked.order().keys();
    sql.add("select " + joined.last() + ".*");
    for (int i = 0; i < keys.size(); i++) {
      sql.add(", " + joined.at(keys.get(i).sql()) + " as key" + (i + 1));
    }
    listed(joined);
    asked.after().ifPresent(cursor -> beside(joined, PageArguments::after, ">"));
    asked.before().ifPresent(cursor -> beside(joined, PageArguments::before, "<"));
    sql.add(
        keys.stream()
            .map(key -> joined.at(key.sql()) + direction())
            .collect(Collectors.joining(", ", " order by ", " limit ")));
    sql.bind("integer", noted.binding(arguments -> arguments.limit() + 1));
  }

  /// Writes how many rows there are on all pages together.
  void count() {
    sql.add("(select count(*)");
    listed(compilation.references.open(link(), parent));
    sql.add(")");
  }

  /// Writes whether anything stands at the cursor `after` or before it.
  void existsUpToAfter() {
    existsBeside(PageArguments::after, "<=");
  }

  /// Writes whether anything stands at the cursor `before` or behind it.
  void existsFromBefore() {
    existsBeside(PageArguments::before, ">=");
  }

  private Link link() {
    return asked.order().link().orElse(page.link());
  }

  private void existsBeside(Function<PageArguments, Optional<Cursor>> cursor, String side) {
    Joined joined = compilation.references.open(link(), parent);
    sql.add("exists (select 1");
    listed(joined);
    beside(joined, cursor, side);
    sql.add(")");
  }

  private void listed(Joined joined) {
    compilation.references.from(joined, slice);
    if (!kinds.isEmpty()) {
      sql.add(" and " + joined.last() + ".kind " + Compilation.in(kinds));
    }
    for (Filter filter : page.filters()) {
      if (asked.filter().containsKey(filter.name())) {
        filter(joined, filter);
      }
    }
  }

  private void filter(Joined joined, Filter filter) {
    sql.add(" and ");
    switch (filter) {
      case Filter.OneOf oneOf -> {
        sql.add(joined.at(oneOf.sql())).add(" = any(");
        texts(filter);
        sql.add(")");
      }
      case Filter.Holds holds -> {
        sql.add(joined.at(holds.sql())).add(" && ");
        texts(filter);
      }
      case Filter.Leads leads -> {
        Joined led = compilation.references.open(leads.link(), joined.last());
        sql.add("exists (select 1");
        compilation.references.from(led, slice);
        sql.add(" and " + led.last() + ".slug = any(");
        texts(filter);
        sql.add("))");
      }
      case Filter.Behind behind -> {
        sql.add(joined.at(behind.sql())).add(" > ");
        number(filter);
      }
      case Filter.UpTo upTo -> {
        sql.add(joined.at(upTo.sql())).add(" <= ");
        number(filter);
      }
      case Filter.Meets meets -> {
        sql.add(joined.at(meets.latest())).add(" >= coalesce(");
        day(filter, "from");
        sql.add(", date '-infinity') and ").add(joined.at(meets.earliest())).add(" <= coalesce(");
        day(filter, "to");
        sql.add(", date 'infinity')");
      }
    }
  }

  private void texts(Filter filter) {
    sql.bind("text[]", noted.binding(arguments -> arguments.texts(filter.name())));
  }

  private void number(Filter filter) {
    sql.bind("bigint", noted.binding(arguments -> arguments.number(filter.name())));
  }

  private void day(Filter filter, String end) {
    sql.bind("date", noted.binding(arguments -> arguments.day(filter.name(), end).orElse(null)));
  }

  private void beside(
      Joined joined, Function<PageArguments, Optional<Cursor>> cursor, String ascendingSide) {
    List<Key> keys = asked.order().keys();
    sql.add(
        keys.stream()
            .map(key -> joined.at(key.sql()))
            .collect(Collectors.joining(", ", " and (", ") ")));
    sql.add(asked.descending() ? turned(ascendingSide) : ascendingSide).add(" (");
    for (int i = 0; i < keys.size(); i++) {
      int key = i;
      sql.add(i == 0 ? "" : ", ");
      sql.bind(
          keys.get(i).type().sql(),
          noted.binding(arguments -> cursor.apply(arguments).orElseThrow().keys().get(key)));
    }
    sql.add(")");
  }

  private static String turned(String side) {
    return side.startsWith("<") ? side.replace('<', '>') : side.replace('>', '<');
  }
}
