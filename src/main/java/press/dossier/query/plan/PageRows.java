package press.dossier.query.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.dossier.query.argument.Cursor;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.catalog.Filter;
import press.dossier.query.catalog.Key;
import press.dossier.query.catalog.Link;
import press.dossier.query.catalog.Source;

/// Writes the rows of a page: what the connection lists, filtered, between the cursors, in order,
/// up to the limit.
final class PageRows {

  /// The most rows that any page reads. PostgreSQL takes a limit that is only bound for a tenth of
  /// all there is, and would rather sort the whole list than walk it in order.
  private static final String FEW = " limit " + (PageArguments.MOST + 1);

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

  /// Writes the select of the page's rows, with their keys.
  ///
  /// @param limit how many at most
  void write(Function<PageArguments, Integer> limit) {
    if (isInIndex()) {
      keysFirst(limit);
      return;
    }
    few(joined -> joined.last() + ".*, ", limit);
  }

  /// Whether the index of the order tells which rows are on the page, and in which order.
  private boolean isInIndex() {
    return parent.isEmpty()
        && kinds.size() == 1
        && set().findAny().isPresent()
        && set()
            .allMatch(filter ->
                filter instanceof Filter.OneOf oneOf
                    && asked.order().beside().contains(oneOf.sql()));
  }

  /// Finds the page's keys in the index, where those of other rows cost little to pass over, and
  /// then its rows. The last key is an id.
  private void keysFirst(Function<PageArguments, Integer> limit) {
    List<String> keys = keys();
    String found = compilation.references.alias("k");
    sql.add("select r.*, " + String.join(", ", keys) + " from (");
    few(joined -> "", limit);
    sql.add(") " + found + " cross join lateral (select ");
    Joined row = compilation.references.open(link(), parent);
    sql.add(row.last() + ".*");
    compilation.references.from(row, slice);
    sql.add(" and " + row.at(asked.order().keys().getLast().sql()) + " = ");
    sql.add(found + "." + keys.getLast() + ") r");
  }

  /// The names under which the keys are selected.
  private List<String> keys() {
    return IntStream.rangeClosed(1, asked.order().keys().size()).mapToObj(i -> "key" + i).toList();
  }

  /// Writes the select of the page's first rows in order, with their keys.
  ///
  /// @param columns what is selected of a row before them
  private void few(Function<Joined, String> columns, Function<PageArguments, Integer> limit) {
    Joined joined = compilation.references.open(link(), parent);
    List<Key> keys = asked.order().keys();
    sql.add("select * from (select " + columns.apply(joined));
    for (int i = 0; i < keys.size(); i++) {
      sql.add((i == 0 ? "" : ", ") + joined.at(keys.get(i).sql()) + " as " + keys().get(i));
    }
    compilation.references.from(joined, slice, new Paged());
    conditions(joined);
    between(joined::at);
    sql.add(
        keys.stream()
            .map(key -> joined.at(key.sql()) + direction())
            .collect(Collectors.joining(", ", " order by ", FEW)));
    sql.add(") " + compilation.references.alias("l") + " order by ");
    sql.add(
        keys().stream()
            .map(key -> key + direction())
            .collect(Collectors.joining(", ", "", " limit ")));
    sql.bind("integer", noted.binding(limit::apply));
  }

  /// Narrows a branch to what is listed and, where its first rows are those of the page, to these.
  private final class Paged implements References.Branching {

    @Override
    public void narrow(Source.Branch branch, Joined rows) {
      PageRows.this.narrow(branch, rows);
      if (!branch.once() || !isInside(branch)) {
        return;
      }
      between(key -> rows.at(branch.inside(key).orElseThrow()));
      sql.add(order()).add(FEW);
    }

    @Override
    public String order() {
      return asked.order().keys().stream()
          .map(key -> key.sql().replace("{row}.", "") + direction())
          .collect(Collectors.joining(", ", " order by ", ""));
    }
  }

  /// Whether all rows of a branch that are listed can be told, and put in order, by the branch.
  private boolean isInside(Source.Branch branch) {
    return kinds.isEmpty()
        && link().steps().getLast().keepsAll()
        && asked.order().keys().stream().allMatch(key -> branch.inside(key.sql()).isPresent())
        && set().allMatch(filter -> isInside(branch, filter));
  }

  private static boolean isInside(Source.Branch branch, Filter filter) {
    return switch (filter) {
      case Filter.OneOf oneOf -> branch.inside(oneOf.sql()).isPresent();
      case Filter.Meets meets ->
          branch.inside(meets.earliest()).isPresent() && branch.inside(meets.latest()).isPresent();
      case Filter.Holds holds -> false;
      case Filter.Leads leads -> false;
      case Filter.Behind behind -> false;
      case Filter.UpTo upTo -> false;
    };
  }

  private void narrow(Source.Branch branch, Joined rows) {
    set()
        .filter(filter -> isInside(branch, filter))
        .forEach(filter -> filter(rows, filter, sql -> rows.at(branch.inside(sql).orElseThrow())));
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
    beside(joined::at, cursor, side);
    sql.add(")");
  }

  private void listed(Joined joined) {
    compilation.references.from(joined, slice, this::narrow);
    conditions(joined);
  }

  private void conditions(Joined joined) {
    if (!kinds.isEmpty()) {
      sql.add(" and " + joined.last() + ".kind " + Compilation.in(kinds));
    }
    set().forEach(filter -> filter(joined, filter, joined::at));
  }

  /// The conditions that are set.
  private Stream<Filter> set() {
    return page.filters().stream().filter(filter -> asked.filter().containsKey(filter.name()));
  }

  /// @param rows makes SQL over the rows that are listed of constant SQL
  private void filter(Joined joined, Filter filter, UnaryOperator<String> rows) {
    sql.add(" and ");
    switch (filter) {
      case Filter.OneOf oneOf -> {
        sql.add(rows.apply(oneOf.sql())).add(" = any(");
        texts(filter);
        sql.add(")");
      }
      case Filter.Holds holds -> {
        sql.add(rows.apply(holds.sql())).add(" && ");
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
        sql.add(rows.apply(behind.sql())).add(" > ");
        number(filter);
      }
      case Filter.UpTo upTo -> {
        sql.add(rows.apply(upTo.sql())).add(" <= ");
        number(filter);
      }
      case Filter.Meets meets -> {
        sql.add(rows.apply(meets.latest())).add(" >= coalesce(");
        day(filter, "from");
        sql.add(", date '-infinity') and ").add(rows.apply(meets.earliest())).add(" <= coalesce(");
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

  private void between(UnaryOperator<String> rows) {
    asked.after().ifPresent(cursor -> beside(rows, PageArguments::after, ">"));
    asked.before().ifPresent(cursor -> beside(rows, PageArguments::before, "<"));
  }

  private void beside(
      UnaryOperator<String> rows,
      Function<PageArguments, Optional<Cursor>> cursor,
      String ascendingSide) {
    List<Key> keys = asked.order().keys();
    sql.add(
        keys.stream()
            .map(key -> rows.apply(key.sql()))
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
