package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Consequence;
import press.dossier.model.NodeType;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.StatementItem;

/// What would become of statements if a publication were retracted: it is supposed to be, and they
/// are looked at again.
final class Retracting {

  private final Holdings holdings;
  private final Chains chains;
  private final Weighing weighing;
  private final Map<Shelf, Map<String, Set<StatementItem>>> around = new IdentityHashMap<>();

  Retracting(Holdings holdings) {
    this.holdings = holdings;
    this.chains = new Chains(holdings);
    this.weighing = new Weighing(holdings);
  }

  /// For the publication that an argument names, whether or not it was known on the days asked for.
  Page named(DataFetchingEnvironment asked) {
    return holdings.ever(NodeType.PUBLICATION, asked.getArgument("publication"))
            instanceof PublicationItem publication
        ? of(publication, asked)
        : page(asked, List.of());
  }

  /// For a publication.
  Page of(PublicationItem publication, DataFetchingEnvironment asked) {
    List<StatementItem> listed =
        around(publication.key()).stream().filter(holdings::lists).toList();
    return page(
        asked,
        listed.stream()
            .map(statement -> affected(statement, publication.key()))
            .filter(affected -> affected.consequence() != null)
            .toList());
  }

  private Page page(DataFetchingEnvironment asked, List<Affected> affected) {
    Filters filters = new Filters(holdings);
    Map<String, Object> filter = Page.object(asked, "filter");
    return Page.of(
        asked,
        this::find,
        affected.stream().filter(one -> filters.keepsAffected(filter, one)).toList(),
        Orders.byText(Affected::place));
  }

  /// What a cursor points at, maybe in the list of another publication: only its place matters.
  private @Nullable Affected find(String place) {
    return holdings.byId(place.substring(1)) instanceof StatementItem statement
        ? Affected.at(Consequence.values()[place.charAt(0) - '0'], statement)
        : null;
  }

  private Affected affected(StatementItem statement, String publication) {
    return new Affected(
        statement, stand(statement), holdings.supposing(publication, () -> stand(statement)));
  }

  private Affected.Stand stand(StatementItem statement) {
    return new Affected.Stand(
        weighing.status(statement),
        Corroborated.of(statement, holdings).origins(),
        !weighing.sides(statement, null).asserts().isEmpty());
  }

  /// The statements that a publication speaks of, or claims that go back to it. No other statement
  /// can stand otherwise without it.
  private Set<StatementItem> around(String publication) {
    return around
        .computeIfAbsent(holdings.shelf(), edition -> everywhere())
        .getOrDefault(publication, Set.of());
  }

  private Map<String, Set<StatementItem>> everywhere() {
    Map<String, Set<StatementItem>> found = new HashMap<>();
    for (ClaimItem claim : holdings.ever(ClaimItem.class)) {
      add(found, claim.publication(), claim);
      chains.ends(claim).forEach(end -> add(found, end.publication(), claim));
    }
    return found;
  }

  private void add(Map<String, Set<StatementItem>> found, String publication, ClaimItem claim) {
    StatementItem statement =
        (StatementItem) holdings.require(NodeType.STATEMENT, claim.statement());
    found.computeIfAbsent(publication, none -> new LinkedHashSet<>()).add(statement);
  }
}
