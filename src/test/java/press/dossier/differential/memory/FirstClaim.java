package press.dossier.differential.memory;

import java.time.chrono.ChronoLocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.model.item.ClaimItem;

/// Which of several claims was first: by day of report, of one day an origin before its relays.
final class FirstClaim {

  static final Comparator<ClaimItem> FIRST =
      Comparator.<ClaimItem, ChronoLocalDate>comparing(claim -> claim.reportedOn().earliest())
          .thenComparing(claim -> claim.reportedOn().latest(), ChronoLocalDate.timeLineOrder())
          .thenComparing(claim -> !claim.relays().isEmpty())
          .thenComparing(Holdings::id);

  private FirstClaim() {}

  static @Nullable ClaimItem of(List<ClaimItem> claims) {
    return claims.stream().min(FIRST).orElse(null);
  }
}
