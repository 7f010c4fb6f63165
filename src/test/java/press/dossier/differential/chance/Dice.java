package press.dossier.differential.chance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Dice with a seed: the same seed, the same throws.
public final class Dice {

  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  private final Random random;

  public Dice(long seed) {
    this.random = new Random(seed);
  }

  /// The dice of one numbered case under a seed, so that a case can be had again without those
  /// before it.
  public static Dice ofCase(long seed, long number) {
    return new Dice(seed ^ (number + 1) * STRIDE);
  }

  /// Whether something with a chance of so many per cent happens.
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /// A share from 0 to 1.
  public double share() {
    return random.nextDouble();
  }

  /// A number of a range, both ends included.
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /// One of several.
  public <T> T one(List<? extends T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /// One of several, the first ones far more often than the last ones.
  public <T> T oneOfFirst(List<? extends T> from) {
    double share = random.nextDouble();
    return from.get((int) (share * share * from.size()));
  }

  /// One of the words of a closed list.
  public <E extends Enum<E>> E one(Class<E> words) {
    return one(List.of(words.getEnumConstants()));
  }

  /// At most so many of several, each at most once, in any order.
  public <T> List<T> some(Collection<? extends T> from, int most) {
    List<T> shuffled = shuffled(from);
    return new ArrayList<>(shuffled.subList(0, Math.min(most, shuffled.size())));
  }

  /// All of several in any order.
  public <T> List<T> shuffled(Collection<? extends T> from) {
    List<T> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /// Something, or in so many per cent of the throws nothing.
  public <T> @Nullable T unless(int percent, Supplier<? extends @Nullable T> something) {
    return chance(percent) ? null : something.get();
  }
}
