package press.dossier.bench.beat;

/// How much a beat of the benchmark holds. Claims are about four for each statement.
///
/// @param entities how many entities
/// @param statements how many statements
/// @param hubs how many firms play a part in very many statements
/// @param partsOfHub in about how many
/// @param editions how many editions there are of the one firm that is corrected again and again
public record Scale(int entities, int statements, int hubs, int partsOfHub, int editions) {

  /// 10,000 entities, 50,000 statements, about 200,000 claims.
  public static final Scale S = new Scale(10_000, 50_000, 2, 2_500, 1_000);

  /// 200,000 entities, a million statements, about four million claims.
  public static final Scale L = new Scale(200_000, 1_000_000, 5, 10_000, 1_000);

  /// The scale of a name.
  public static Scale of(String name) {
    return switch (name) {
      case "S" -> S;
      case "L" -> L;
      default -> throw new IllegalArgumentException("no scale is named " + name + ": S or L");
    };
  }

  /// How many publications there are.
  public int publications() {
    return Math.max(1, statements / 2);
  }

  /// How many publishers there are.
  public int publishers() {
    return Math.max(1, publications() / 250);
  }
}
