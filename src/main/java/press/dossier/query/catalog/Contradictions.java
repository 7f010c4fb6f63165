package press.dossier.query.catalog;

import java.util.ArrayList;
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
/// earlier one, else 0. Whether there are claims on both sides is not asked here.
final class Contradictions {

  private static final Link DENIALS =
      Link.to(Table.CLAIM, "statement_id", "id").where("{row}.stance = 'DENIES'");

  /// Two events of unknown day count as of one time.
  private static final String SAME_TIME =
      "({one}.starts_earliest is null and {other}.starts_earliest is null"
          + " or {one}.starts_earliest <= {other}.starts_latest"
          + " and {other}.starts_earliest <= {one}.starts_latest)";

  /// States hold from ever if their beginning is not known, and on if they have not ended. Bids and
  /// rulings on one thing are about one thing whenever they are said to have been.
  private static final String FOR_ONE_TIME =
      "{one}.state = {other}.state and case when {one}.kind in ('BID', 'RULING') then true"
          + " when {one}.state then"
          + " coalesce({one}.starts_earliest, '-infinity') <= coalesce({other}.ends_latest, 'infinity')"
          + " and coalesce({other}.starts_earliest, '-infinity') <= coalesce({one}.ends_latest, 'infinity')"
          + " else "
          + SAME_TIME
          + " end";

  private static final String STAGE =
      "case when {row}.stage in ('PLANNED', 'INTEREST') then 1"
          + " when {row}.stage in ('SIGNED', 'ORDERED', 'ANNOUNCED') then 2"
          + " when {row}.stage in ('BUILDING', 'PAID', 'SUBMITTED') then 3 else 4 end";

  private Contradictions() {}

  /// What contradicts what among some statements, and among them and others.
  static Link among(Link statements) {
    return Link.union(denied(statements), contradicted(statements));
  }

  private static Branch denied(Link statements) {
    return new Branch(
        statements.provided(DENIALS),
        columns("'DENIAL'", "{row}", List.of("{row}.id", "{row}.id", "'DENIES'", "0")));
  }

  /// A statement, another of its slot, and the kinds of conflict between them.
  private static Branch contradicted(Link statements) {
    int one = statements.steps().size() - 1;
    Link pairs =
        statements
            .then(Table.STATEMENT, "slot", "slot")
            .where("{row}.id <> {from}.id")
            .where(pair(FOR_ONE_TIME, one))
            .thenElements(pair(kinds(), one));
    String ahead = "sign(" + stage("{one}") + " - " + stage("{other}") + ")";
    String signed = "(case when {one}.id < {other}.id then 1 else -1 end * " + ahead + ")::integer";
    return new Branch(
        pairs,
        columns(
            "{row}.id",
            "{" + one + "}",
            List.of(
                pair("least({one}.id, {other}.id)", one),
                pair("greatest({one}.id, {other}.id)", one),
                "'ASSERTS'",
                pair("case {row}.id when 'STAGE' then " + signed + " else 0 end", one))));
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

  /// The kinds of conflict between two statements, as an array.
  private static String kinds() {
    List<String> kinds = new ArrayList<>();
    kinds.add(
        when(
            ConflictKind.VALUE,
            "{one}.kind = 'OWNERSHIP' and " + disjoint("share"),
            disjoint("measured"),
            differ("rank"),
            differ("effect"),
            differ("disposition")));
    kinds.add(when(ConflictKind.QUANTITY, "{one}.kind = 'PURCHASE' and " + disjoint("quantity")));
    kinds.add(when(ConflictKind.AMOUNT, disjoint("amount")));
    // later stages of a bid have later days: on another day, another stage is progress, and only
    // another day of the same stage is a conflict
    kinds.add(
        when(
            ConflictKind.STAGE,
            differ("stage") + " and ({one}.kind <> 'BID' or " + SAME_TIME + ")"));
    kinds.add(
        when(
            ConflictKind.DATE,
            "{one}.kind = 'BID' and {one}.stage = {other}.stage"
                + " and ({one}.starts_latest < {other}.starts_earliest"
                + " or {other}.starts_latest < {one}.starts_earliest)"));
    return "array_remove(array[" + String.join(", ", kinds) + "], null)";
  }

  private static String when(ConflictKind kind, String... conditions) {
    return "case when " + String.join(" or ", conditions) + " then '" + kind + "' end";
  }

  private static String differ(String column) {
    return "{one}.%1$s <> {other}.%1$s".formatted(column);
  }

  private static String disjoint(String amount) {
    String fields = "{at}.%1$s_value, {at}.%1$s_unit, {at}.%1$s_bound".formatted(amount);
    return "disjoint("
        + fields.replace("{at}", "{one}")
        + ", "
        + fields.replace("{at}", "{other}")
        + ")";
  }

  private static String stage(String row) {
    return STAGE.replace("{row}", row);
  }

  /// Puts the two statements of a pair in: the step that leads to the first, and the next.
  private static String pair(String sql, int one) {
    return sql.replace("{one}", "{" + one + "}").replace("{other}", "{" + (one + 1) + "}");
  }
}
