package press.dossier.differential.beat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.FieldRule;
import press.dossier.model.JudgePart;
import press.dossier.model.PartyRole;
import press.dossier.model.RoleRule;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// Writes statements, each as the table of kinds allows it.
final class Statements {

  private static final int HIDDEN_PERCENT = 4;
  private static final List<String> NUMBERS =
      List.of("0", "1", "7000000000", "0.50", "33.3", "1E+3", "0.0000001", "1234567890.123456789");
  private static final List<String> SHARES = List.of("0", "50", "60.00", "99.9", "100");

  /// Few, so that many observations are of one measure; some differ by case or space alone.
  private static final List<String> MEASURES =
      List.of("share", "Share", "share ", "monthly users", "yield", "平方米", "\"q\" & <m>", "");

  private final Dice dice;
  private final Cast cast;
  private final Publications publications;
  private final Wording wording;
  private final Days days;
  private final Hiding hiding;
  private final List<StatementKind> mix = new ArrayList<>();

  Statements(Dice dice, Cast cast, Publications publications) {
    this.dice = dice;
    this.cast = cast;
    this.publications = publications;
    this.wording = new Wording(dice);
    this.days = new Days(dice);
    this.hiding = new Hiding(dice);
    for (StatementKind kind : StatementKind.values()) {
      for (int i = share(kind); i > 0; i--) {
        mix.add(kind);
      }
    }
  }

  private static int share(StatementKind kind) {
    return switch (kind) {
      case PURCHASE, BID -> 20;
      case OWNERSHIP -> 15;
      case OBSERVATION, RESTRICTION -> 8;
      case POSITION, DEVELOPMENT, FACILITY -> 6;
      case DERIVATION, RULING, REQUEST -> 4;
      case AMENDMENT -> 3;
    };
  }

  StatementItem statement(int number) {
    StatementKind kind = number < 12 ? StatementKind.values()[number] : dice.one(mix);
    String about = kind == StatementKind.OBSERVATION && dice.chance(30) ? publications.any() : null;
    return new StatementItem(
        GeneratedBeat.KEY + "/s" + number,
        kind,
        dice.shuffled(parties(kind, about != null)),
        about,
        time(kind),
        fields(kind),
        hiding.visibility(HIDDEN_PERCENT));
  }

  private Time time(StatementKind kind) {
    return switch (kind.nature()) {
      case STATE -> days.period();
      case EVENT -> days.happening();
      case DECLARED -> dice.chance(50) ? days.period() : days.happening();
    };
  }

  private List<PartyItem> parties(StatementKind kind, boolean aboutPublication) {
    List<PartyItem> parties = new ArrayList<>();
    for (RoleRule rule : kind.roles()) {
      int count = count(rule, aboutPublication);
      Set<String> entities = new LinkedHashSet<>();
      for (int i = 0; i < count; i++) {
        entities.add(cast.one(rule.kinds()));
      }
      entities.forEach(entity -> parties.add(party(rule.role(), entity)));
    }
    return parties;
  }

  private int count(RoleRule rule, boolean aboutPublication) {
    if (rule.role() == PartyRole.ABOUT) {
      return aboutPublication ? 0 : 1;
    }
    if (rule.max() == 1) {
      return rule.min() == 1 || dice.chance(60) ? 1 : 0;
    }
    return rule.min() + (dice.chance(50) ? dice.between(0, 3) : 0);
  }

  private PartyItem party(PartyRole role, String entity) {
    return new PartyItem(
        role,
        entity,
        dice.unless(80, days::range),
        role == PartyRole.JUDGE ? dice.unless(20, () -> dice.one(JudgePart.class)) : null);
  }

  private Map<StatementField, Object> fields(StatementKind kind) {
    Map<StatementField, Object> fields = new EnumMap<>(StatementField.class);
    for (FieldRule rule : kind.fields()) {
      Object value = rule.required() ? value(rule) : dice.unless(40, () -> value(rule));
      if (value != null) {
        fields.put(rule.field(), value);
      }
    }
    if (!fields.containsKey(StatementField.MEASURE)) {
      fields.remove(StatementField.MEASURED);
    }
    return fields;
  }

  private @Nullable Object value(FieldRule rule) {
    return switch (rule.field().type()) {
      case AMOUNT -> rule.field() == StatementField.SHARE ? share() : amount();
      case COUNT -> dice.between(1, 12);
      case WORD -> dice.one(rule.words());
      case TEXT -> rule.field() == StatementField.MEASURE ? dice.one(MEASURES) : wording.sentence();
      case TEXTS ->
          dice.some(List.of("3A090", "4A090", "5A992.c", "a,b", "\"q\"", "{}", "NULL"), 3);
    };
  }

  private Amount amount() {
    String sign = dice.chance(10) ? "-" : "";
    return new Amount(
        new BigDecimal(sign + dice.one(NUMBERS)),
        dice.one(List.of("USD", "chips", "MW", "\"", "平方米")),
        dice.one(Bound.class));
  }

  private Amount share() {
    return new Amount(new BigDecimal(dice.one(SHARES)), "%", dice.one(Bound.class));
  }
}
