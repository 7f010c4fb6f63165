package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.MomentKind;
import press.dossier.model.Time;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;

/// The moments of statements and of what was published of them.
final class Moments {

  private final Holdings holdings;
  private final Map<String, Moment> moments = new HashMap<>();

  private Moments(Holdings holdings) {
    this.holdings = holdings;
  }

  /// The page of the timeline of some statements that a field asks for.
  static Page of(DataFetchingEnvironment asked, List<StatementItem> statements, Holdings holdings) {
    Moments all = new Moments(holdings);
    statements.forEach(all::add);
    Map<String, Object> filter = Page.object(asked, "filter");
    List<Moment> kept = new ArrayList<>(all.moments.values());
    kept.removeIf(moment -> !Filters.keepsMoment(filter, moment));
    return Page.of(
        asked, all::find, kept, Orders.ofMoments(Page.object(asked, "orderBy"), all::reported));
  }

  /// The moment of any timeline that a cursor points at.
  private @Nullable Moment find(String id) {
    Item item = holdings.byId(id.substring(1));
    MomentKind kind =
        switch (id.charAt(0)) {
          case '0' -> MomentKind.STARTS;
          case '1' -> MomentKind.ENDS;
          default -> MomentKind.PUBLISHED;
        };
    return switch (item) {
      case PublicationItem publication ->
          new Moment(kind, publication.publishedOn(), null, publication);
      case StatementItem statement -> find(kind, statement);
      case null, default -> null;
    };
  }

  private static @Nullable Moment find(MomentKind kind, StatementItem statement) {
    return switch (statement.time()) {
      case Time.Happening happening ->
          new Moment(MomentKind.HAPPENS, happening.on(), statement, null);
      case Time.Period period ->
          new Moment(
              kind, kind == MomentKind.ENDS ? period.ends() : period.starts(), statement, null);
    };
  }

  private void add(StatementItem statement) {
    switch (statement.time()) {
      case Time.Happening happening -> add(MomentKind.HAPPENS, happening.on(), statement);
      case Time.Period period -> {
        add(MomentKind.STARTS, period.starts(), statement);
        add(MomentKind.ENDS, period.ends(), statement);
      }
    }
    for (ClaimItem claim : holdings.claimsOf(statement)) {
      PublicationItem publication = holdings.publication(claim.publication());
      put(new Moment(MomentKind.PUBLISHED, publication.publishedOn(), null, publication));
    }
  }

  private void add(MomentKind kind, @Nullable DateRange at, StatementItem statement) {
    if (at != null) {
      put(new Moment(kind, at, statement, null));
    }
  }

  private void put(Moment moment) {
    moments.put(moment.id(), moment);
  }

  private LocalDate reported(Moment moment) {
    if (moment.statement() == null) {
      return moment.at().earliest();
    }
    return holdings.claimsOf(moment.statement()).stream()
        .map(claim -> claim.reportedOn().earliest())
        .min(LocalDate::compareTo)
        .orElse(Orders.UNKNOWN_DAY);
  }
}
