package press.dossier.differential.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Consequence;
import press.dossier.model.Status;
import press.dossier.model.item.StatementItem;

/// A statement as it stands now, and as it would without a publication.
record Affected(StatementItem statement, Stand now, Stand without) {

  /// From bad to good.
  private static final List<Status> RANKS =
      List.of(Status.DENIED, Status.UNKNOWN, Status.CONTESTED, Status.REPORTED, Status.ESTABLISHED);

  /// How a statement stands.
  ///
  /// @param asserted whether any assertion weighs anything
  record Stand(Status status, int origins, boolean asserted) {

    private int rank() {
      return RANKS.indexOf(status);
    }
  }

  /// Some statement of a consequence.
  static Affected at(Consequence consequence, StatementItem statement) {
    Stand reported = new Stand(Status.REPORTED, 1, true);
    Stand better = new Stand(Status.ESTABLISHED, 1, true);
    return switch (consequence) {
      case FALLS -> new Affected(statement, reported, new Stand(Status.UNKNOWN, 0, false));
      case WEAKENS -> new Affected(statement, better, reported);
      case STRENGTHENS -> new Affected(statement, reported, better);
    };
  }

  /// What becomes of it; null if nothing does.
  @Nullable Consequence consequence() {
    if (now.asserted && !without.asserted) {
      return Consequence.FALLS;
    }
    if (without.rank() < now.rank() || without.origins < now.origins) {
      return Consequence.WEAKENS;
    }
    return without.rank() > now.rank() ? Consequence.STRENGTHENS : null;
  }

  private Consequence requireConsequence() {
    Consequence consequence = consequence();
    if (consequence == null) {
      throw new IllegalStateException("not affected: " + statement);
    }
    return consequence;
  }

  /// Where it stands among others that the same publication affects.
  String place() {
    return requireConsequence().ordinal() + Holdings.id(statement);
  }

  static Fields<Affected> fields() {
    return Fields.of("Affected", Affected.class)
        .value("consequence", affected -> affected.requireConsequence().name())
        .value("statement", Affected::statement)
        .value("statusNow", affected -> affected.now.status.name())
        .value("statusWithout", affected -> affected.without.status.name())
        .value("originsNow", affected -> affected.now.origins)
        .value("originsWithout", affected -> affected.without.origins);
  }
}
