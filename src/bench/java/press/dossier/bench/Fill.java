package press.dossier.bench;

import java.nio.file.Path;

/// Fills the database of a scale and leaves it, or runs it until the input ends.
public final class Fill {

  private Fill() {}

  /// @param arguments the folder of the databases, and the scale
  public static void main(String[] arguments) throws Exception {
    try (BenchDatabase database = BenchDatabase.open(Path.of(arguments[0]), arguments[1])) {
      System.out.println(database.url());
      System.in.readAllBytes();
    }
  }
}
