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

  /// The ways that a timeline's rows come.
  ///
  /// @param statements to statements
  /// @param parties to the rows of parties of which they are reached
  /// @param begun the day on which a statement begins or happens, over its row
  /// @param id the statement's id, over its row
  /// @param once whether each statement is reached once
  private record Ways(Link statements, Link parties, String begun, String id, boolean once) {}

  /// The timeline of an entity: of statements in which it plays a part. On which day they begin or
  /// happen is read from the rows of parties, where it is the order of the index.
  static Page ofEntity() {
    Link parties = Link.to(Table.PARTY, "entity_id", "id");
    return along(
        new Ways(Parties.playing(), parties, "{first}.sort_on", "{first}.statement_id", true));
  }

  /// The timeline of a beat: of statements in which an entity that it follows plays a part.
  static Page ofBeat() {
    Link parties =
        Link.to(Table.FOLLOWS, "beat_id", "id").then(Table.PARTY, "entity_id", "entity_id");
    Link statements = parties.then(Table.STATEMENT, "id", "statement_id");
    return along(new Ways(statements, parties, "{row}.starts_earliest", "{row}.id", false));
  }

  private static Page along(Ways ways) {
    return new Page(
        moments(ways, false),
        List.of(
            Order.by("HAPPENED", Key.day("{row}.at_earliest"), TURN, ID),
            Order.by("REPORTED", Key.day("{row}.reported"), TURN, ID).over(moments(ways, true))),
        FILTERS);
  }

  private static Link moments(Ways ways, boolean reported) {
    return Link.union(begun(ways, reported), ended(ways, reported), published(ways, reported));
  }

  private static Branch begun(Ways ways, boolean reported) {
    String moment = "case when {row}.state then 'STARTS' else 'HAPPENS' end";
    List<Column> columns = columns(ways.begun, "{row}.starts_latest", moment, 0, ways.id);
    return statement(ways, "{row}.starts_earliest is not null", columns, reported);
  }

  private static Branch ended(Ways ways, boolean reported) {
    List<Column> columns =
        columns("{row}.ends_earliest", "{row}.ends_latest", "'ENDS'", 1, ways.id);
    return statement(ways, "{row}.state and {row}.ends_earliest is not null", columns, reported);
  }

  private static Branch statement(
      Ways ways, String condition, List<Column> columns, boolean reported) {
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
    return new Branch(ways.statements.where(condition), List.copyOf(columns), ways.once);
  }

  private static Branch published(Ways ways, boolean reported) {
    Link publications =
        ways.parties
            .then(Table.CLAIM, "statement_id", "statement_id")
            .then(Table.PUBLICATION, "id", "publication_id");
    List<Column> columns =
        columns("{row}.published_earliest", "{row}.published_latest", "'PUBLISHED'", 2, "{row}.id");
    columns.add(Column.of("statement_kind", "null"));
    columns.add(Column.of("statement_id", "null::uuid"));
    columns.add(Column.of("publication_id", "{row}.id"));
    if (reported) {
      columns.add(Column.of("reported", "{row}.published_earliest"));
    }
    return Branch.of(publications, List.copyOf(columns));
  }

  private static List<Column> columns(
      String earliest, String latest, String moment, int turn, String id) {
    return new ArrayList<>(
        List.of(
            Column.of("at_earliest", earliest),
            Column.of("at_latest", latest),
            Column.of("moment", moment),
            Column.of("turn", String.valueOf(turn)),
            Column.of("id", id)));
  }
}
