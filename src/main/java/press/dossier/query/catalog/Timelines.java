package press.dossier.query.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.Meets;
import press.dossier.query.catalog.Filter.OneOf;
import press.dossier.query.catalog.Source.Branch;
import press.dossier.query.catalog.Source.Column;

/// Timelines: when states begin and end, events happen, and publications speak of them.
///
/// A timeline's rows come from statements and publications, under the columns `at_earliest`,
/// `at_latest`, `turn` (so that what begins and ends on one day does so in this order), `moment`,
/// `statement_kind`, `statement_id`, `publication_id` and `id`; in the order of report `reported`
/// besides.
final class Timelines {

  private static final Link REPORTS = Link.to(Table.CLAIM, "statement_id", "id");

  private static final Key TURN = Key.number("{row}.turn");
  private static final Key ID = Key.id("{row}.id");

  private static final List<Filter> FILTERS =
      List.of(
          new OneOf("kind", "{row}.moment"),
          new OneOf("statementKind", "{row}.statement_kind"),
          new Meets("at", "{row}.at_earliest", "{row}.at_latest"));

  private Timelines() {}

  /// The timeline of an entity: of statements in which it plays a part.
  static Page ofEntity() {
    return along(Link.to(Table.PARTY, "entity_id", "id"));
  }

  /// The timeline of a beat: of statements in which an entity that it follows plays a part.
  static Page ofBeat() {
    return along(
        Link.to(Table.FOLLOWS, "beat_id", "id").then(Table.PARTY, "entity_id", "entity_id"));
  }

  private static Page along(Link parties) {
    Link statements = parties.then(Table.STATEMENT, "id", "statement_id");
    Link publications =
        parties
            .then(Table.CLAIM, "statement_id", "statement_id")
            .then(Table.PUBLICATION, "id", "publication_id");
    return new Page(
        moments(statements, publications, false),
        List.of(
            Order.by("HAPPENED", Key.day("{row}.at_earliest"), TURN, ID),
            Order.by("REPORTED", Key.day("{row}.reported"), TURN, ID)
                .over(moments(statements, publications, true))),
        FILTERS);
  }

  private static Link moments(Link statements, Link publications, boolean reported) {
    return Link.union(
        statement(
            statements.where("{row}.starts_earliest is not null"),
            "starts",
            "case when {row}.state then 'STARTS' else 'HAPPENS' end",
            0,
            reported),
        statement(
            statements.where("{row}.state and {row}.ends_earliest is not null"),
            "ends",
            "'ENDS'",
            1,
            reported),
        published(publications, reported));
  }

  private static Branch statement(
      Link link, String end, String moment, int turn, boolean reported) {
    List<Column> columns = columns("{row}." + end, moment, turn);
    columns.add(Column.of("statement_kind", "{row}.kind"));
    columns.add(Column.of("statement_id", "{row}.id"));
    columns.add(Column.of("publication_id", "null::uuid"));
    if (reported) {
      columns.add(
          new Column(
              "reported",
              "coalesce(min({row}.reported_earliest), date '9999-12-31')",
              Optional.of(REPORTS)));
    }
    return new Branch(link, List.copyOf(columns));
  }

  private static Branch published(Link link, boolean reported) {
    List<Column> columns = columns("{row}.published", "'PUBLISHED'", 2);
    columns.add(Column.of("statement_kind", "null"));
    columns.add(Column.of("statement_id", "null::uuid"));
    columns.add(Column.of("publication_id", "{row}.id"));
    if (reported) {
      columns.add(Column.of("reported", "{row}.published_earliest"));
    }
    return new Branch(link, List.copyOf(columns));
  }

  private static List<Column> columns(String date, String moment, int turn) {
    return new ArrayList<>(
        List.of(
            Column.of("at_earliest", date + "_earliest"),
            Column.of("at_latest", date + "_latest"),
            Column.of("moment", moment),
            Column.of("turn", String.valueOf(turn)),
            Column.of("id", "{row}.id")));
  }
}
