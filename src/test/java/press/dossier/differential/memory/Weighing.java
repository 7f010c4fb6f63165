package press.dossier.differential.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Modality;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.Reliability;
import press.dossier.model.Status;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

/// The status of a statement by the rule weighting-v1, claim by claim and origin by origin.
final class Weighing {

  /// What cannot be judged.
  private static final int UNKNOWN = 0;

  private final Holdings holdings;
  private final Chains chains;

  Weighing(Holdings holdings) {
    this.holdings = holdings;
    this.chains = new Chains(holdings);
  }

  /// One origin of one claim.
  ///
  /// @param level 0 to 4
  /// @param reliability 5 for A to 1 for E
  /// @param credibility 5 for 1 to 1 for 5
  /// @param by what makes it one with others; null if the claim goes in a circle
  record Weight(int level, int reliability, int credibility, @Nullable String by, boolean fact) {}

  static final class Side {

    private final List<Weight> weights = new ArrayList<>();

    boolean isEmpty() {
      return weights.isEmpty();
    }

    int level() {
      return weights.stream().mapToInt(Weight::level).max().orElse(-1);
    }

    int best(ToIntFunction<Weight> grade) {
      OptionalInt best =
          weights.stream().filter(weight -> weight.level() == level()).mapToInt(grade).max();
      return best.orElse(UNKNOWN);
    }

    boolean dominates(Side other) {
      if (isEmpty() || other.isEmpty()) {
        return false;
      }
      if (level() != other.level()) {
        return level() > other.level();
      }
      int reliability = compare(best(Weight::reliability), other.best(Weight::reliability));
      return reliability != 0
          ? reliability > 0
          : compare(best(Weight::credibility), other.best(Weight::credibility)) > 0;
    }

    long origins() {
      return weights.stream().map(Weight::by).filter(Objects::nonNull).distinct().count();
    }

    private static int compare(int one, int other) {
      return one == UNKNOWN || other == UNKNOWN ? 0 : Integer.compare(one, other);
    }

    long independentFacts() {
      return weights.stream()
          .filter(weight -> weight.level() >= 2 && weight.fact() && weight.by() != null)
          .map(Weight::by)
          .distinct()
          .count();
    }
  }

  Status status(StatementItem statement) {
    List<ClaimItem> ever = holdings.claimsEver(statement);
    if (!ever.isEmpty() && ever.stream().noneMatch(holdings.asOf()::reported)) {
      return Status.NOT_YET_REPORTED;
    }
    return sides(statement, null).status();
  }

  /// Who speaks for and against a statement: parties to it that deny it stand by themselves.
  record Sides(Side asserts, Side denies, Side party) {

    Status status() {
      return Weighing.status(asserts, denies, !party.isEmpty());
    }
  }

  /// The sides of a statement.
  ///
  /// @param without what makes an origin one, if it is to be left out
  Sides sides(StatementItem statement, @Nullable String without) {
    Sides sides = new Sides(new Side(), new Side(), new Side());
    for (ClaimItem claim : holdings.countedClaimsOf(statement)) {
      for (Said said : origins(claim)) {
        Side side =
            switch (claim.stance()) {
              case ASSERTS -> sides.asserts;
              case DENIES -> isParty(statement, said.by()) ? sides.party : sides.denies;
              case QUESTIONS -> new Side();
            };
        Weight weight = weight(statement, claim, said);
        if (without == null || !without.equals(weight.by())) {
          side.weights.add(weight);
        }
      }
    }
    return sides;
  }

  /// What makes the origins of all claims on a statement one, questions included.
  Set<String> origins(StatementItem statement) {
    return holdings.countedClaimsOf(statement).stream()
        .flatMap(claim -> origins(claim).stream().map(said -> weight(statement, claim, said).by()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Status status(Side asserts, Side denies, boolean party) {
    if (asserts.isEmpty()) {
      return denies.isEmpty() && !party ? Status.UNKNOWN : Status.DENIED;
    }
    boolean overDenials = denies.isEmpty() || asserts.dominates(denies);
    boolean overParty = !party || asserts.level() == 4;
    if (overDenials && overParty) {
      boolean established = asserts.level() == 4 || asserts.independentFacts() >= 2;
      return established ? Status.ESTABLISHED : Status.REPORTED;
    }
    return denies.dominates(asserts) ? Status.DENIED : Status.CONTESTED;
  }

  /// Who says it in the end; without an origin where the claim leads into a circle alone.
  private record Said(@Nullable ClaimItem origin, @Nullable String by) {}

  private List<Said> origins(ClaimItem claim) {
    List<Said> origins =
        chains.standingEnds(claim).stream()
            .map(end -> new Said(end, end.attribution().by()))
            .toList();
    return chains.isWithoutEnd(claim) ? List.of(new Said(null, claim.attribution().by())) : origins;
  }

  private static boolean isParty(StatementItem statement, @Nullable String entity) {
    return entity != null
        && statement.parties().stream().map(PartyItem::entity).anyMatch(entity::equals);
  }

  private Weight weight(StatementItem statement, ClaimItem claim, Said said) {
    boolean fact = claim.modality() == Modality.FACT;
    ClaimItem origin = said.origin();
    if (origin == null) {
      return new Weight(0, UNKNOWN, UNKNOWN, null, fact);
    }
    PublicationItem publication = holdings.publication(origin.publication());
    return new Weight(
        isAuthority(statement, publication) ? 4 : level(origin),
        reliability(publication),
        6 - origin.credibility(),
        said.by() == null ? publication.key() : said.by(),
        fact);
  }

  private static boolean isAuthority(StatementItem statement, PublicationItem publication) {
    PartyRole role =
        switch (statement.kind()) {
          case RULING -> PartyRole.DECISION;
          case RESTRICTION, AMENDMENT -> PartyRole.REGULATION;
          case OBSERVATION -> PartyRole.ABOUT;
          default -> null;
        };
    return role != null
        && publication.embodies() != null
        && Holdings.plays(publication.embodies(), statement, List.of(role));
  }

  private static int level(ClaimItem origin) {
    return switch (origin.attribution().kind()) {
      case DOCUMENT, DATASET -> 3;
      case ON_THE_RECORD -> 2;
      case BACKGROUND, OWN_KNOWLEDGE -> 1;
    };
  }

  private int reliability(PublicationItem publication) {
    PublisherItem publisher =
        (PublisherItem) holdings.require(NodeType.PUBLISHER, publication.publisher());
    PublisherItem.Grade latest = null;
    for (PublisherItem.Grade grade : publisher.grades()) {
      latest = latest == null || !grade.since().isBefore(latest.since()) ? grade : latest;
    }
    return latest == null || latest.reliability() == Reliability.F
        ? UNKNOWN
        : 5 - latest.reliability().ordinal();
  }
}
