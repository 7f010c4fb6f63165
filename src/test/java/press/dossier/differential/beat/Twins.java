package press.dossier.differential.beat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.Amount;
import press.dossier.model.Bound;
import press.dossier.model.StatementField;
import press.dossier.model.item.StatementItem;

/// Says now and then the same as before with another quantity, so that figures contradict each
/// other more often than chance alone has it.
final class Twins {

  private static final int PERCENT = 8;

  private final Dice dice;
  private @Nullable StatementItem counted;

  Twins(Dice dice) {
    this.dice = dice;
  }

  StatementItem orTwin(StatementItem statement) {
    if (counted != null && dice.chance(PERCENT)) {
      return twin(counted, statement.key());
    }
    if (statement.fields().get(StatementField.QUANTITY) instanceof Amount) {
      counted = statement;
    }
    return statement;
  }

  private StatementItem twin(StatementItem of, String key) {
    Map<StatementField, Object> fields = new EnumMap<>(of.fields());
    Amount before = (Amount) of.fields().get(StatementField.QUANTITY);
    fields.put(
        StatementField.QUANTITY,
        new Amount(
            new BigDecimal(dice.between(1, 1_000_000)), before.unit(), dice.one(Bound.class)));
    return new StatementItem(
        key, of.kind(), of.parties(), of.aboutPublication(), of.time(), fields, of.visibility());
  }
}
