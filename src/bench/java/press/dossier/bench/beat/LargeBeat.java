package press.dossier.bench.beat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import press.dossier.model.EntityKind;
import press.dossier.model.Visibility;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;

/// A beat of a scale, under a seed: the same scale and seed, the same beat. It is never held whole:
/// it comes in portions, and no portion needs anything that comes after it.
public final class LargeBeat {

  /// The key of the beat.
  public static final String KEY = "bench";

  private static final int PORTION = 1_000;
  private static final int FOLLOWED = 50;

  private final Scale scale;
  private final Population population;
  private final Entities entities;
  private final Publications publications;
  private final Statements statements;
  private final Claims claims;

  /// The beat of a scale under a seed.
  public LargeBeat(Scale scale, long seed) {
    this.scale = scale;
    this.population = new Population(scale);
    this.entities = new Entities(population, seed);
    this.publications = new Publications(scale, seed);
    this.statements = new Statements(population, seed);
    this.claims = new Claims(scale, population, publications, seed);
  }

  /// Hands out everything as it was said first.
  public void portions(Consumer<List<Item>> taker) {
    for (EntityKind kind : EntityKind.values()) {
      portions(population.count(kind), number -> entities.entity(kind, number, 0), taker);
    }
    taker.accept(List.of(beat()));
    portions(scale.publishers(), publications::publisher, taker);
    portions(scale.publications(), publications::publication, taker);
    for (int from = 0; from < scale.statements(); from += PORTION) {
      List<Item> portion = new ArrayList<>();
      for (int i = from; i < Math.min(from + PORTION, scale.statements()); i++) {
        portion.add(statements.statement(i));
        portion.addAll(claims.of(i));
      }
      taker.accept(portion);
    }
  }

  /// How many editions there are of the firm that is corrected.
  public int editions() {
    return scale.editions();
  }

  /// The firm that is corrected, as an edition has it; 0 is how it was said first.
  public EntityItem corrected(int edition) {
    return entities.entity(EntityKind.FIRM, scale.hubs(), edition);
  }

  private BeatItem beat() {
    List<String> followed =
        IntStream.range(0, Math.min(FOLLOWED, population.count(EntityKind.FIRM)))
            .mapToObj(number -> Population.key(EntityKind.FIRM, number))
            .toList();
    return new BeatItem(KEY, "Benchmark", null, followed, new Visibility.Public());
  }

  private static void portions(int count, Made made, Consumer<List<Item>> taker) {
    for (int from = 0; from < count; from += PORTION) {
      taker.accept(
          IntStream.range(from, Math.min(from + PORTION, count)).mapToObj(made::item).toList());
    }
  }

  private interface Made {
    Item item(int number);
  }
}
