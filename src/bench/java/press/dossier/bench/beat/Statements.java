package press.dossier.bench.beat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dossier.differential.chance.Dice;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.DateRange;
import press.dossier.model.Ending;
import press.dossier.model.EntityKind;
import press.dossier.model.FieldRule;
import press.dossier.model.RoleRule;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Visibility;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// Writes statements, each as the table of kinds allows it. One in twenty says of the same parties
/// as the one before it something else.
final class Statements {

  private static final int ONE_TWIN_IN = 20;
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 5_000;
  private static final List<String> MEASURES = List.of("share", "monthly users", "yield");

  private final Population population;
  private final long seed;
  private final List<StatementKind> mix = new ArrayList<>();

  Statements(Population population, long seed) {
    this.population = population;
    this.seed = seed;
    for (StatementKind kind : StatementKind.values()) {
      for (int i = share(kind); i > 0; i--) {
        mix.add(kind);
      }
    }
  }

  private static int share(StatementKind kind) {
    return switch (kind) {
      case PURCHASE -> 20;
      case OWNERSHIP, POSITION -> 15;
      case DEVELOPMENT, OBSERVATION -> 10;
      case RESTRICTION -> 8;
      case FACILITY -> 6;
      case BID, DERIVATION -> 4;
      case RULING, REQUEST -> 3;
      case AMENDMENT -> 2;
    };
  }

  static String key(int number) {
    return LargeBeat.KEY + "/s" + number;
  }

  /// The statement of a number. What it is about is thrown by the dice of the first of its twins.
  StatementItem statement(int number) {
    boolean twin = number % ONE_TWIN_IN == ONE_TWIN_IN - 1;
    Dice parts = Dice.ofCase(seed + 5, twin ? number - 1 : number);
    StatementKind kind = parts.one(mix);
    List<PartyItem> parties = parties(kind, parts);
    Time time = time(kind, parts);
    return new StatementItem(
        key(number),
        kind,
        parties,
        null,
        time,
        fields(kind, Dice.ofCase(seed + 6, number)),
        new Visibility.Public());
  }

  private static Time time(StatementKind kind, Dice dice) {
    LocalDate day = FIRST_DAY.plusDays(dice.between(0, DAYS - 1));
    return switch (kind.nature()) {
      case EVENT, DECLARED -> new Time.Happening(DateRange.day(day));
      case STATE ->
          dice.chance(30)
              ? Time.Period.of(
                  DateRange.day(day), DateRange.day(day.plusDays(dice.between(30, 900))), null)
              : Time.Period.of(DateRange.day(day), null, Ending.OPEN);
    };
  }

  private List<PartyItem> parties(StatementKind kind, Dice dice) {
    List<PartyItem> parties = new ArrayList<>();
    Set<String> playing = new HashSet<>();
    for (RoleRule rule : kind.roles()) {
      int count = rule.min() == 0 ? dice.between(0, 1) : rule.min();
      if (kind == StatementKind.OBSERVATION || kind == StatementKind.RESTRICTION) {
        count = Math.max(count, parties.size() < 2 ? 1 : 0);
      }
      for (int i = 0; i < count; i++) {
        String entity = other(rule.kinds(), playing, dice);
        playing.add(entity);
        parties.add(new PartyItem(rule.role(), entity, null, null));
      }
    }
    return parties;
  }

  /// Somebody who does not play a part yet.
  private String other(Set<EntityKind> kinds, Set<String> playing, Dice dice) {
    String entity = population.one(kinds, dice);
    while (playing.contains(entity)) {
      entity = population.one(kinds, dice);
    }
    return entity;
  }

  private static Map<StatementField, Object> fields(StatementKind kind, Dice dice) {
    Map<StatementField, Object> fields = new EnumMap<>(StatementField.class);
    for (FieldRule rule : kind.fields()) {
      if (rule.required() || dice.chance(50)) {
        fields.put(rule.field(), value(rule, dice));
      }
    }
    if (!fields.containsKey(StatementField.MEASURE)) {
      fields.remove(StatementField.MEASURED);
    }
    return fields;
  }

  private static Object value(FieldRule rule, Dice dice) {
    return switch (rule.field().type()) {
      case AMOUNT ->
          rule.field() == StatementField.SHARE
              ? new Amount(BigDecimal.valueOf(dice.between(1, 100)), "%", Bound.EXACT)
              : amount(dice);
      case COUNT -> dice.between(1, 12);
      case WORD -> dice.one(rule.words());
      case TEXT ->
          rule.field() == StatementField.MEASURE
              ? dice.one(MEASURES)
              : new Wording(dice).sentence(dice.between(3, 10));
      case TEXTS -> List.of("3A090", "4A090");
    };
  }

  private static Amount amount(Dice dice) {
    return new Amount(
        BigDecimal.valueOf(dice.between(1, 500) * 1_000L),
        dice.one(List.of("USD", "chips")),
        dice.one(Bound.class));
  }
}
