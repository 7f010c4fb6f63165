package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.dossier.model.FindingKind;
import press.dossier.model.Stance;
import press.dossier.model.Verification;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.StatementItem;

/// In what statements are weak, one after the other.
final class Audit {

  private static final int AUTHORITY = 4;

  private final Holdings holdings;
  private final Chains chains;
  private final Weighing weighing;
  private final Map<Shelf, Map<ClaimItem, List<ClaimItem>>> grounds = new IdentityHashMap<>();

  Audit(Holdings holdings) {
    this.holdings = holdings;
    this.chains = new Chains(holdings);
    this.weighing = new Weighing(holdings);
  }

  /// The page of the findings on some statements that a field asks for.
  Page of(DataFetchingEnvironment asked, Collection<StatementItem> statements) {
    Filters filters = new Filters(holdings);
    Map<String, Object> filter = Page.object(asked, "filter");
    List<Finding> kept =
        statements.stream()
            .flatMap(statement -> findings(statement).stream())
            .filter(found -> filters.keepsFinding(filter, found))
            .toList();
    return Page.of(asked, this::find, kept, Orders.byText(Finding::place));
  }

  private @Nullable Finding find(String place) {
    return holdings.byId(place.substring(1)) instanceof StatementItem statement
        ? findings(statement).stream()
            .filter(found -> found.place().equals(place))
            .findFirst()
            .orElse(null)
        : null;
  }

  private List<Finding> findings(StatementItem statement) {
    List<ClaimItem> asserting = asserting(statement, holdings.countedClaimsOf(statement));
    Corroborated corroborated = Corroborated.of(statement, holdings);
    List<Finding> findings = new ArrayList<>();
    if (corroborated.origins() == 1
        && weighing.sides(statement, null).asserts().level() < AUTHORITY) {
      findings.add(new Finding(FindingKind.ONE_ORIGIN, statement, listed(asserting)));
    }
    if (corroborated.unnamedOnly()) {
      findings.add(new Finding(FindingKind.UNNAMED_ONLY, statement, listed(asserting)));
    }
    if (!asserting.isEmpty()
        && asserting.stream().allMatch(claim -> claim.verification() == Verification.MEMORY)) {
      findings.add(new Finding(FindingKind.MEMORY_ONLY, statement, listed(asserting)));
    }
    List<ClaimItem> retracted =
        asserting.isEmpty()
            ? kept(asserting(statement, holdings.claimsEver(statement)), this::isWithdrawn)
            : kept(asserting, claim -> grounds(claim).stream().anyMatch(this::isWithdrawn));
    if (!retracted.isEmpty()) {
      findings.add(new Finding(FindingKind.RETRACTED_SOURCE, statement, listed(retracted)));
    }
    return findings;
  }

  private static List<ClaimItem> asserting(StatementItem statement, List<ClaimItem> claims) {
    return kept(claims, claim -> claim.stance() == Stance.ASSERTS);
  }

  private static List<ClaimItem> kept(List<ClaimItem> claims, Predicate<ClaimItem> condition) {
    return claims.stream().filter(condition).toList();
  }

  private List<ClaimItem> listed(List<ClaimItem> claims) {
    return claims.stream().filter(holdings::lists).sorted(FirstClaim.FIRST).toList();
  }

  private boolean isWithdrawn(ClaimItem claim) {
    return !holdings.stands(claim);
  }

  /// What a claim goes back to: all that stands on its chains, and all of their ends.
  private List<ClaimItem> grounds(ClaimItem claim) {
    return grounds
        .computeIfAbsent(holdings.shelf(), edition -> new HashMap<>())
        .computeIfAbsent(
            claim,
            from -> {
              List<ClaimItem> found = new ArrayList<>(chains.ends(from));
              chains.shortest(from).forEach(found::addAll);
              return found;
            });
  }
}
