package press.dossier.query.plan;

import java.util.List;
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Link;
import press.dossier.query.catalog.Rows;
import press.dossier.query.catalog.Source;
import press.dossier.query.catalog.Step;
import press.dossier.query.catalog.Table;

/// Writes references to tables. It is the only place where a versioned table enters a statement, so
/// that none enters without the predicates of its slice of history and of the viewer.
final class References {

  private final Sql sql;
  private final Viewer viewer;
  private int count;

  References(Sql sql, Viewer viewer) {
    this.sql = sql;
    this.viewer = viewer;
  }

  Viewer viewer() {
    return viewer;
  }

  /// An alias that nothing else has.
  String alias(String prefix) {
    return prefix + count++;
  }

  /// Gives aliases to the steps of a link from a row.
  Joined open(Link link, String parent) {
    List<String> aliases = link.steps().stream().map(this::alias).toList();
    return new Joined(link, parent, aliases);
  }

  private String alias(Step step) {
    return switch (step.source()) {
      case Source.Versioned versioned -> alias(versioned.table().sql().substring(0, 1));
      case Source.Elements elements -> alias("h");
      case Source.Union union -> alias("u");
      case Source.Weighed weighed -> alias("w");
      case Source.Flips flips -> alias("w");
      case Source.Compared compared -> alias("w");
      case Source.Paths paths -> alias("k");
      case Source.Hops hops -> alias("h");
      case Source.Backing backing -> alias("g");
    };
  }

  /// Writes `from … where …` of a link; further conditions may follow after `and`.
  void from(Joined joined, Slice slice) {
    from(joined, slice, Branching.NONE);
  }

  /// Writes the same, and what is asked of the branches of the union that the link leads to.
  void from(Joined joined, Slice slice, Branching branching) {
    sql.add(" from ");
    for (int i = 0; i < joined.aliases().size(); i++) {
      sql.add(i == 0 ? "" : ", ");
      boolean last = i == joined.aliases().size() - 1;
      source(joined, i, slice, last ? branching : Branching.NONE);
    }
    sql.add(" where true");
    for (int i = 0; i < joined.aliases().size(); i++) {
      conditions(joined, i, slice);
    }
  }

  private void source(Joined joined, int step, Slice slice, Branching branching) {
    String alias = joined.aliases().get(step);
    switch (joined.link().steps().get(step).source()) {
      case Source.Versioned versioned -> sql.add(versioned.table().sql()).add(" ").add(alias);
      case Source.Elements elements ->
          sql.add("unnest(" + joined.at(elements.sql(), step) + ") with ordinality ")
              .add(alias)
              .add("(id, position)");
      case Source.Union union ->
          made(alias, () -> union(union, joined.from(step), slice, branching));
      case Source.Weighed weighed ->
          made(alias, () -> status().explain(new Row(joined.from(step), slice)));
      case Source.Flips flips ->
          made(alias, () -> status().flips(new Row(joined.from(step), slice)));
      case Source.Compared compared ->
          made(alias, () -> status().compare(new Row(joined.from(step), slice)));
      case Source.Paths paths ->
          made(alias, () -> chains().paths(new Row(joined.from(step), slice)));
      case Source.Hops hops -> made(alias, () -> chains().hops(joined.from(step)));
      case Source.Backing backing ->
          made(alias, () -> chains().backing(new Row(joined.from(step), slice)));
    }
  }

  private void made(String alias, Runnable select) {
    sql.add("lateral (");
    select.run();
    sql.add(") ").add(alias);
  }

  private StatusWriter status() {
    return new StatusWriter(this, sql);
  }

  private ChainWriter chains() {
    return new ChainWriter(this, sql);
  }

  /// What is asked of the rows of a union is asked of those of each branch, where an index may
  /// serve it.
  interface Branching {

    /// Asks for nothing more.
    Branching NONE = (branch, rows) -> {};

    /// Writes conditions behind `where …` of a branch, and perhaps an order and a limit.
    void narrow(Source.Branch branch, Joined rows);

    /// The order in which the rows of all branches come, as `order by …`; empty where it does not
    /// matter. What else is asked of them is then tested row by row, until there are enough.
    default String order() {
      return "";
    }
  }

  private void union(Source.Union union, String from, Slice slice, Branching branching) {
    String between = "(";
    for (Source.Branch branch : union.branches()) {
      sql.add(between);
      Joined rows = open(branch.link(), from);
      branch(branch, rows, slice);
      branching.narrow(branch, rows);
      between = ") union (";
    }
    sql.add(")").add(branching.order());
  }

  private void branch(Source.Branch branch, Joined joined, Slice slice) {
    String before = "select ";
    for (Source.Column column : branch.columns()) {
      sql.add(before);
      if (column.over().isEmpty()) {
        sql.add(joined.at(column.sql()));
      } else {
        Joined over = open(column.over().get(), joined.last());
        sql.add("(select ").add(over.at(column.sql()));
        from(over, slice);
        sql.add(")");
      }
      sql.add(" as ").add(column.name());
      before = ", ";
    }
    from(joined, slice);
  }

  private void conditions(Joined joined, int place, Slice slice) {
    Step step = joined.link().steps().get(place);
    String alias = joined.aliases().get(place);
    for (String condition : step.conditions()) {
      sql.add(" and ").add(joined.at(condition, place));
    }
    if (step.source() instanceof Source.Versioned versioned) {
      predicates(versioned.table(), alias, slice);
      new Times(this, sql).add(step, alias, joined.from(place), slice);
    }
    for (Step.Proviso proviso : step.provided()) {
      provided(proviso, alias, slice);
    }
    for (Link link : step.unless()) {
      sql.add(" and not ");
      existsRowByRow(link, alias, slice);
    }
    for (Step.Together together : step.together()) {
      Joined all = open(together.link(), alias);
      sql.add(" and (select ").add(all.at(together.sql()));
      from(all, slice);
      sql.add(")");
    }
  }

  private void provided(Step.Proviso proviso, String alias, Slice slice) {
    if (proviso.where().equals(Step.Proviso.ALWAYS)) {
      sql.add(" and ");
      existsRowByRow(proviso.link(), alias, slice);
      return;
    }
    sql.add(" and (not (" + Rows.at(proviso.where(), alias) + ") or ");
    existsRowByRow(proviso.link(), alias, slice);
    sql.add(")");
  }

  /// Writes whether a link from a row leads anywhere.
  void exists(Link link, String from, Slice slice) {
    sql.add("exists (select 1");
    from(open(link, from), slice);
    sql.add(")");
  }

  /// Writes the same as a condition of rows that are listed: tested row by row (`offset 0`), so
  /// that a page is read in the order of an index and ends when it is full. Joined, it would be
  /// tested for all rows there are, which are many where a page hangs on a hub.
  void existsRowByRow(Link link, String from, Slice slice) {
    sql.add("exists (select 1");
    from(open(link, from), slice);
    sql.add(" offset 0)");
  }

  /// Writes `from … where …` of a table whose rows are not reached from another; further conditions
  /// may follow.
  String fromAll(Table table, Slice slice) {
    Joined joined = open(Link.all(table), "");
    from(joined, slice);
    return joined.last();
  }

  /// Writes that the newest version is looked at first, behind the conditions of a link that leads
  /// to one row at most. Versions do not overlap, so that it is the only one; unless it is told,
  /// PostgreSQL reads all those that had begun.
  void newestFirst(Joined joined, Slice slice) {
    if (slice.edition() instanceof Edition.Current || joined.aliases().size() > 1) {
      return;
    }
    if (joined.link().steps().getLast().source() instanceof Source.Versioned(Table table)
        && table != Table.CHANGE) {
      sql.add(" order by ").add(joined.last()).add(".from_revision desc limit 1");
    }
  }

  /// Writes the number of the revision that a slice is read at.
  void revision(Slice slice) {
    switch (slice.edition()) {
      case Edition.Current current -> sql.add("(select coalesce(max(number), 0) from revision)");
      case Edition.Pinned pinned -> sql.bind("bigint", pinned.revision());
      case Edition.RecordedAt recorded -> {
        sql.add("coalesce((select number from revision where recorded_at <= ");
        sql.bind("timestamptz", recorded.instant());
        sql.add(" order by recorded_at desc limit 1), 0)");
      }
    }
  }

  private void predicates(Table table, String alias, Slice slice) {
    if (table == Table.CHANGE) {
      done(alias, slice);
    } else if (slice.edition() instanceof Edition.Current) {
      sql.add(" and " + alias + ".to_revision is null");
    } else {
      sql.add(" and " + alias + ".from_revision <= ");
      revision(slice);
      sql.add(" and (" + alias + ".to_revision is null or " + alias + ".to_revision > ");
      revision(slice);
      sql.add(")");
    }
    switch (viewer) {
      case PUBLIC -> sql.add(" and " + alias + ".visible");
      case DESK -> sql.add(table == Table.CHANGE ? " and " + alias + ".to_desk" : "");
    }
  }

  /// Writes that a change had been made. Changes have no versions: none is ever another.
  private void done(String alias, Slice slice) {
    if (!(slice.edition() instanceof Edition.Current)) {
      sql.add(" and " + alias + ".revision <= ");
      revision(slice);
    }
  }
}
