package press.dossier.differential.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dossier.model.AttributionKind;
import press.dossier.model.Stance;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.StatementItem;

/// Who asserts a statement, counted one by one.
record Corroborated(
    int claims,
    int publications,
    int origins,
    boolean unnamedOnly,
    boolean circular,
    List<Distortion> distortions) {

  /// A claim, and one of another statement that it repeats.
  record Distortion(ClaimItem claim, ClaimItem relayed) {}

  static Corroborated of(StatementItem statement, Holdings holdings) {
    Chains chains = new Chains(holdings);
    List<ClaimItem> asserting =
        holdings.countedClaimsOf(statement).stream()
            .filter(claim -> claim.stance() == Stance.ASSERTS)
            .sorted(FirstClaim.FIRST)
            .toList();
    Set<ClaimItem> ends = new HashSet<>();
    asserting.forEach(claim -> ends.addAll(chains.standingEnds(claim)));
    return new Corroborated(
        asserting.size(),
        (int) asserting.stream().map(ClaimItem::publication).distinct().count(),
        (int) ends.stream().map(Corroborated::origin).distinct().count(),
        !ends.isEmpty() && ends.stream().allMatch(Corroborated::isUnnamed),
        asserting.stream().anyMatch(chains::isCircular),
        asserting.stream()
            .flatMap(claim ->
                chains.distorts(claim).stream().map(relayed -> new Distortion(claim, relayed)))
            .toList());
  }

  static String origin(ClaimItem end) {
    String named = end.attribution().by();
    return named == null ? "published in " + end.publication() : "said by " + named;
  }

  private static boolean isUnnamed(ClaimItem end) {
    return end.attribution().kind() == AttributionKind.BACKGROUND && end.attribution().by() == null;
  }

  static Fields<Corroborated> fields() {
    return Fields.of("Corroboration", Corroborated.class)
        .value("claims", Corroborated::claims)
        .value("publications", Corroborated::publications)
        .value("origins", Corroborated::origins)
        .value("unnamedOnly", Corroborated::unnamedOnly)
        .value("circular", Corroborated::circular)
        .value("distortions", Corroborated::distortions);
  }

  static Fields<Distortion> distortionFields() {
    return Fields.of("Distortion", Distortion.class)
        .value("claim", Distortion::claim)
        .value("relayed", Distortion::relayed);
  }
}
