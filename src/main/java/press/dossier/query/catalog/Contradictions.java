package press.dossier.query.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import press.dossier.model.ConflictKind;
import press.dossier.query.catalog.Source.Branch;
import press.dossier.query.catalog.Source.Column;

/// What contradicts what: statements that somebody denies, and pairs of statements on one thing,
/// for one time, that cannot both be true.
///
/// The rows have the columns `kind`, `turn` (the place of the kind among all), `statement_kind`,
/// `one_id` and `other_id` (the statements, the smaller id first), `one_stance`, `other_stance`,
/// and `ahead`: 1 if the first statement tells of a later stage than the second, -1 if of an
/// earlier one, else 0. Whether there are claims on both sides is not asked here. In what two
/// statements contradict each other is told by functions of the database, which the writer of
/// changes asks too.
final class Contradictions {

  private static final Link DENIALS =
      Link.to(Table.CLAIM, "statement_id", "id").where("{row}.stance = 'DENIES'");

  private Contradictions() {}

  /// What contradicts what among some statements, and among them and others.
  static Link among(Link statements) {
    return Link.union(denied(statements), contradicted(statements));
  }

  private static Branch denied(Link statements) {
    return Branch.of(
        statements.provided(DENIALS),
        columns("'DENIAL'", "{row}", List.of("{row}.id", "{row}.id", "'DENIES'", "0")));
  }

  /// A statement, another of its slot, and the kinds of conflict between them.
  private static Branch contradicted(Link statements) {
    int one = statements.steps().size() - 1;
    Link pairs =
        statements
            .then(Table.STATEMENT, "slot", "slot")
            .where("on_one_thing({from}, {row})")
            .thenElements(pair("contradictions({one}, {other})", one));
    String ahead =
        "case when {one}.id < {other}.id then stage_ahead({row}.id, {one}, {other})"
            + " else stage_ahead({row}.id, {other}, {one}) end";
    return Branch.of(
        pairs,
        columns(
            "{row}.id",
            "{" + one + "}",
            List.of(
                pair("least({one}.id, {other}.id)", one),
                pair("greatest({one}.id, {other}.id)", one),
                "'ASSERTS'",
                pair(ahead, one))));
  }

  private static List<Column> columns(String kind, String statement, List<String> sides) {
    return List.of(
        Column.of("kind", kind),
        Column.of("turn", "array_position(array['" + words() + "'], " + kind + ")"),
        Column.of("statement_kind", statement + ".kind"),
        Column.of("one_id", sides.get(0)),
        Column.of("other_id", sides.get(1)),
        Column.of("one_stance", "'ASSERTS'"),
        Column.of("other_stance", sides.get(2)),
        Column.of("ahead", sides.get(3)));
  }

  private static String words() {
    return Arrays.stream(ConflictKind.values()).map(Enum::name).collect(Collectors.joining("', '"));
  }

  /// Puts the two statements of a pair in: the step that leads to the first, and the next.
  private static String pair(String sql, int one) {
    return sql.replace("{one}", "{" + one + "}").replace("{other}", "{" + (one + 1) + "}");
  }
}
