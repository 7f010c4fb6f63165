package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.List;
import press.dossier.differential.chance.Dice;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;

/// A beat that chance writes: the same for the same seed and size.
public final class GeneratedBeat {

  /// The beat's key.
  public static final String KEY = "generated";

  private GeneratedBeat() {}

  /// A beat with so many statements, and with entities, publications and claims in proportion.
  public static Batch of(long seed, int statements) {
    Dice dice = new Dice(seed);
    Cast cast = new Cast(dice, Math.max(40, statements / 9));
    Publications publications = new Publications(dice, cast, Math.max(10, statements / 15));
    List<Item> items = new ArrayList<>();
    items.addAll(new Beats(dice, cast).all());
    items.addAll(new Entities(dice, cast).all());
    items.addAll(publications.all());
    Statements said = new Statements(dice, cast, publications);
    Twins twins = new Twins(dice);
    for (int i = 0; i < statements; i++) {
      items.add(twins.orTwin(said.statement(i)));
    }
    items.addAll(new Claims(dice, cast, publications).all(statements));
    items.addAll(new Retractions(dice).of(items));
    items.addAll(new Corrections(dice).of(items));
    return new Batch(KEY, items);
  }
}
