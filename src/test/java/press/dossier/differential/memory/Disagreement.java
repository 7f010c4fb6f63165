package press.dossier.differential.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Amount;
import press.dossier.model.ConflictKind;
import press.dossier.model.DateRange;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// In what two statements disagree, field by field.
final class Disagreement {

  private static final List<Set<String>> STAGES =
      List.of(
          Set.of("PLANNED", "INTEREST"),
          Set.of("SIGNED", "ORDERED", "ANNOUNCED"),
          Set.of("BUILDING", "PAID", "SUBMITTED"),
          Set.of("OPERATING", "DELIVERED", "WITHDRAWN", "REJECTED", "ACCEPTED"));

  private final StatementItem one;
  private final StatementItem other;
  private final Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);

  private Disagreement(StatementItem one, StatementItem other) {
    this.one = one;
    this.other = other;
  }

  /// The kinds of conflict between two statements that are about one thing at one time.
  static Set<ConflictKind> between(StatementItem one, StatementItem other) {
    Disagreement compared = new Disagreement(one, other);
    compared.compare();
    return compared.kinds;
  }

  private void compare() {
    switch (one.kind()) {
      case OWNERSHIP -> add(ConflictKind.VALUE, excludes(StatementField.SHARE));
      case RESTRICTION -> add(ConflictKind.VALUE, differs(StatementField.EFFECT));
      case RULING -> add(ConflictKind.VALUE, differs(StatementField.DISPOSITION));
      case OBSERVATION -> add(ConflictKind.VALUE, excludes(StatementField.MEASURED));
      case FACILITY -> {
        add(ConflictKind.STAGE, differs(StatementField.STAGE));
        add(ConflictKind.AMOUNT, excludes(StatementField.AMOUNT));
      }
      case PURCHASE -> {
        add(ConflictKind.VALUE, differs(StatementField.RANK));
        add(ConflictKind.QUANTITY, excludes(StatementField.QUANTITY));
        add(ConflictKind.STAGE, differs(StatementField.STAGE));
        add(ConflictKind.AMOUNT, excludes(StatementField.AMOUNT));
      }
      case BID -> {
        boolean sameStage = !differs(StatementField.STAGE);
        add(ConflictKind.AMOUNT, excludes(StatementField.AMOUNT));
        add(ConflictKind.STAGE, !sameStage && sameDay());
        add(ConflictKind.DATE, sameStage && bothDated() && !sameDay());
      }
      case POSITION, DEVELOPMENT, DERIVATION, REQUEST, AMENDMENT -> {}
    }
  }

  private void add(ConflictKind kind, boolean conflict) {
    if (conflict) {
      kinds.add(kind);
    }
  }

  private boolean differs(StatementField field) {
    Object value = one.fields().get(field);
    Object otherValue = other.fields().get(field);
    return value != null && otherValue != null && !value.equals(otherValue);
  }

  /// Whether two amounts in one unit leave no number that is both.
  private boolean excludes(StatementField field) {
    return one.fields().get(field) instanceof Amount amount
        && other.fields().get(field) instanceof Amount another
        && amount.unit().equals(another.unit())
        && (isBelow(amount, another) || isBelow(another, amount));
  }

  private static boolean isBelow(Amount lower, Amount upper) {
    BigDecimal most = edge(lower, 1);
    BigDecimal least = edge(upper, -1);
    if (most == null || least == null) {
      return false;
    }
    boolean touching = isClosed(lower) && isClosed(upper);
    return touching ? most.compareTo(least) < 0 : most.compareTo(least) <= 0;
  }

  private static boolean isClosed(Amount amount) {
    return switch (amount.bound()) {
      case EXACT, ABOUT -> true;
      case MORE_THAN, LESS_THAN -> false;
    };
  }

  /// The largest number that an amount can be, or the smallest; null if there is none.
  private static @Nullable BigDecimal edge(Amount amount, int side) {
    BigDecimal value = amount.value();
    return switch (amount.bound()) {
      case EXACT -> value;
      case ABOUT ->
          value.add(value.abs().multiply(new BigDecimal("0.1")).multiply(new BigDecimal(side)));
      case MORE_THAN -> side > 0 ? null : value;
      case LESS_THAN -> side > 0 ? value : null;
    };
  }

  private boolean bothDated() {
    return Orders.when(one) != null && Orders.when(other) != null;
  }

  private boolean sameDay() {
    return isSameDay(one, other);
  }

  private static boolean isSameDay(StatementItem one, StatementItem other) {
    DateRange when = Orders.when(one);
    DateRange otherwise = Orders.when(other);
    if (when == null || otherwise == null) {
      return when == otherwise;
    }
    return !when.earliest().isAfter(otherwise.latest())
        && !otherwise.earliest().isAfter(when.latest());
  }

  /// Whether the first tells of a later stage than the second: more than 0 if so, 0 if of the same.
  static int ahead(StatementItem one, StatementItem other) {
    return Integer.compare(stage(one), stage(other));
  }

  private static int stage(StatementItem statement) {
    Object stage = statement.fields().get(StatementField.STAGE);
    return STAGES.indexOf(
        STAGES.stream().filter(stages -> stages.contains(stage)).findFirst().orElseThrow());
  }

  /// Whether two statements are about one thing at one time.
  static boolean isOnOneThing(StatementItem one, StatementItem other) {
    return one.kind() == other.kind()
        && isContestable(one)
        && isContestable(other)
        && slot(one.kind()).stream().allMatch(role -> player(one, role).equals(player(other, role)))
        && Objects.equals(one.aboutPublication(), other.aboutPublication())
        && same(one, other, StatementField.FACILITY_KIND)
        && same(one, other, StatementField.MEASURE)
        && isAtOneTime(one, other);
  }

  private static boolean isContestable(StatementItem statement) {
    return switch (statement.kind()) {
      case RESTRICTION ->
          !player(statement, PartyRole.PRODUCT).isEmpty()
              || !player(statement, PartyRole.PARTY).isEmpty();
      case OBSERVATION -> statement.fields().containsKey(StatementField.MEASURED);
      default -> true;
    };
  }

  private static boolean same(StatementItem one, StatementItem other, StatementField field) {
    return Objects.equals(one.fields().get(field), other.fields().get(field));
  }

  private static List<PartyRole> slot(StatementKind kind) {
    return switch (kind) {
      case OWNERSHIP -> List.of(PartyRole.OWNER, PartyRole.OWNED);
      case RESTRICTION -> List.of(PartyRole.PRODUCT, PartyRole.DESTINATION, PartyRole.PARTY);
      case FACILITY -> List.of(PartyRole.FIRM, PartyRole.PLACE);
      case PURCHASE ->
          List.of(
              PartyRole.BUYER,
              PartyRole.SELLER,
              PartyRole.PRODUCT,
              PartyRole.DESTINATION,
              PartyRole.MARKET);
      case BID -> List.of(PartyRole.BIDDER, PartyRole.TARGET);
      case RULING -> List.of(PartyRole.DECISION, PartyRole.ON);
      case OBSERVATION -> List.of(PartyRole.ABOUT);
      case POSITION, DEVELOPMENT, DERIVATION, REQUEST, AMENDMENT -> List.of();
    };
  }

  /// The first who plays a role; empty if nobody does.
  private static String player(StatementItem statement, PartyRole role) {
    return statement.parties().stream()
        .filter(party -> party.role() == role)
        .map(PartyItem::entity)
        .findFirst()
        .orElse("");
  }

  private static boolean isAtOneTime(StatementItem one, StatementItem other) {
    if (one.kind() == StatementKind.BID || one.kind() == StatementKind.RULING) {
      return true;
    }
    if (one.time() instanceof Time.Period state && other.time() instanceof Time.Period another) {
      return begins(state).compareTo(ends(another)) <= 0
          && begins(another).compareTo(ends(state)) <= 0;
    }
    return one.time() instanceof Time.Happening
        && other.time() instanceof Time.Happening
        && isSameDay(one, other);
  }

  private static LocalDate begins(Time.Period period) {
    return period.starts() == null ? LocalDate.MIN : period.starts().earliest();
  }

  private static LocalDate ends(Time.Period period) {
    return period.ends() == null ? LocalDate.MAX : period.ends().latest();
  }
}
