package press.dossier.query.catalog;

import static press.dossier.query.catalog.Fields.fields;

import java.util.ArrayList;
import java.util.List;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter.OneOf;
import press.dossier.query.catalog.Source.Branch;
import press.dossier.query.catalog.Source.Column;

/// What becomes of statements if a publication is retracted: all of its claims count no longer, and
/// claims of others that go back to them lose them as origins.
///
/// The rows have the columns `id` and `statement_kind` of the statement, `consequence`, `turn` (its
/// place among all), and `status_now`, `status_without`, `origins_now`, `origins_without`.
public final class Consequences {

  private static final String WORDS = "array['FALLS', 'WEAKENS', 'STRENGTHENS']";

  /// From bad to good. Nothing known is better than denied, which only matters where nobody asserts
  /// it in either case.
  private static final String RANK =
      "array_position(array['DENIED', 'UNKNOWN', 'CONTESTED', 'REPORTED', 'ESTABLISHED'], %s.status)";

  /// What becomes of a statement, over how it stands as it is, `n`, and without, `x`; null if it
  /// stands as before.
  private static final String CONSEQUENCE =
      """
      case
        when n.a is not null and x.a is null then 'FALLS'
        when %1$s < %2$s or x.a_origins < n.a_origins then 'WEAKENS'
        when %1$s > %2$s then 'STRENGTHENS'
      end\
      """
          .formatted(RANK.formatted("x"), RANK.formatted("n"));

  /// The columns, over the statement's row, `n` and `x`.
  public static final String COLUMNS =
      "{row}.id, {row}.kind as statement_kind, n.status as status_now, x.status as status_without,"
          + " n.a_origins as origins_now, x.a_origins as origins_without, "
          + CONSEQUENCE
          + " as consequence";

  private static final List<Filter> FILTERS =
      Audit.with(new OneOf("consequence", "{row}.consequence"));

  private static final List<Order> BY_CONSEQUENCE =
      List.of(
          Order.by(
              "CONSEQUENCE",
              Key.number("array_position(" + WORDS + ", {row}.consequence)"),
              Key.id("{row}.id")));

  private Consequences() {}

  /// For a publication named by the argument `publication`. One that was not known on a day may
  /// have been an origin already, for who relays it makes it known.
  static Page ofNamed() {
    Link publication = Link.all(Table.PUBLICATION).standing(Standing.RESTED_ON);
    return page(compared(publication.then(touched())), new OneOf("publication", "{0}.slug"));
  }

  /// For a publication.
  static Page ofPublication() {
    return page(compared(Link.made(touched())));
  }

  private static Page page(Link link, Filter... argument) {
    List<Filter> filters = new ArrayList<>(FILTERS);
    filters.addAll(List.of(argument));
    return new Page(link, BY_CONSEQUENCE, List.copyOf(filters));
  }

  private static Link compared(Link touched) {
    return touched.then(new Source.Compared()).where("{row}.consequence is not null");
  }

  /// The statements that a publication's claims count for, or claims that go back to them.
  private static Source touched() {
    Link claims = Link.to(Table.CLAIM, "publication_id", "id");
    Link relays =
        claims
            .standing(Standing.RESTED_ON)
            .then(Table.CLAIM_ORIGIN, "origin_claim_id", "id")
            .then(Table.CLAIM, "id", "claim_id");
    return new Source.Union(List.of(statements(claims), statements(relays)));
  }

  private static Branch statements(Link claims) {
    return Branch.of(
        claims.standing(Standing.COUNTED).then(Table.STATEMENT, "id", "statement_id"),
        List.of(
            Column.of("id", "{row}.id"),
            Column.of("kind", "{row}.kind"),
            Column.of("publication_id", "{start}.id")));
  }

  /// The fields of an affected statement.
  static Fields affected() {
    return fields()
        .word("consequence")
        .one("statement", Link.to(Table.STATEMENT, "id", "id"))
        .word("statusNow", "status_now")
        .word("statusWithout", "status_without")
        .number("originsNow", "origins_now")
        .number("originsWithout", "origins_without");
  }
}
