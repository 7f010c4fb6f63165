package press.dossier.differential.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.memory.Weighing.Side;
import press.dossier.differential.memory.Weighing.Sides;
import press.dossier.differential.memory.Weighing.Weight;
import press.dossier.model.NodeType;
import press.dossier.model.Reason;
import press.dossier.model.Status;
import press.dossier.model.item.Item;
import press.dossier.model.item.StatementItem;

/// Why a statement has its status, and which it would have without each of its origins.
record Explained(Reason reason, Sides sides) {

  static Explained of(StatementItem statement, Weighing weighing) {
    Sides sides = weighing.sides(statement, null);
    return new Explained(reason(sides), sides);
  }

  private static Reason reason(Sides sides) {
    boolean party = !sides.party().isEmpty();
    return switch (sides.status()) {
      case UNKNOWN, NOT_YET_REPORTED -> Reason.NOTHING_STANDS;
      case ESTABLISHED ->
          sides.asserts().level() == 4 ? Reason.AUTHORITY : Reason.INDEPENDENT_ORIGINS;
      case REPORTED -> sides.denies().isEmpty() ? Reason.ONLY_ASSERTED : Reason.ASSERTIONS_DOMINATE;
      case DENIED -> sides.asserts().isEmpty() ? Reason.ONLY_DENIED : Reason.DENIALS_DOMINATE;
      case CONTESTED ->
          party && (sides.denies().isEmpty() || sides.asserts().dominates(sides.denies()))
              ? Reason.PARTY_DENIES
              : Reason.NEITHER_DOMINATES;
    };
  }

  private static @Nullable Side someone(Side side) {
    return side.isEmpty() ? null : side;
  }

  static Fields<Explained> fields() {
    return Fields.of("Explanation", Explained.class)
        .value("rule", explained -> "weighting-v1")
        .value("reason", explained -> explained.reason().name())
        .value("asserting", explained -> someone(explained.sides().asserts()))
        .value("denying", explained -> someone(explained.sides().denies()))
        .value("deniedByParty", explained -> !explained.sides().party().isEmpty());
  }

  static Fields<Side> sideFields() {
    return Fields.of("Side", Side.class)
        .value("origins", side -> (int) side.origins())
        .value("level", Side::level)
        .value("reliability", side -> reliability(side.best(Weight::reliability)))
        .value("credibility", side -> credibility(side.best(Weight::credibility)));
  }

  private static @Nullable String reliability(int grade) {
    return grade == 0 ? null : List.of("E", "D", "C", "B", "A").get(grade - 1);
  }

  private static @Nullable Integer credibility(int grade) {
    return grade == 0 ? null : 6 - grade;
  }

  /// A statement without one of its origins.
  record Without(@Nullable Item by, @Nullable Item publication, Status status) {

    private String id() {
      return by == null ? Holdings.id(Objects.requireNonNull(publication)) : Holdings.id(by);
    }
  }

  static List<Without> flips(StatementItem statement, Weighing weighing, Holdings holdings) {
    return weighing.origins(statement).stream()
        .map(origin ->
            new Without(
                holdings.ever(NodeType.ENTITY, origin),
                holdings.ever(NodeType.PUBLICATION, origin),
                weighing.sides(statement, origin).status()))
        .sorted(Comparator.comparing(Without::id))
        .toList();
  }

  static Fields<Without> flipFields() {
    return Fields.of("Flip", Without.class)
        .value("by", Without::by)
        .value("publication", Without::publication)
        .value("status", without -> without.status().name());
  }
}
