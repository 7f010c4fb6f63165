package press.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/// A setting that nobody but the program should see. It stands in the environment or, as platforms
/// hand secrets out, in a file that the environment names by the same variable with `_FILE`.
final class Secret {

  private static final String IN_FILE = "_FILE";

  private Secret() {}

  /// The value of a setting without the line break behind it; empty if there is none.
  ///
  /// @throws BadSecret if it is given both ways, or its file cannot be read
  static String of(Variable setting, Map<String, String> environment) {
    String variable = setting.spelled();
    String value = setting.in(environment);
    String file = environment.getOrDefault(variable + IN_FILE, "");
    if (file.isEmpty()) {
      return value;
    }
    if (!value.isEmpty()) {
      throw new BadSecret("Set " + variable + " or " + variable + IN_FILE + ", not both.");
    }
    try {
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException | InvalidPathException failure) {
      throw new BadSecret(variable + IN_FILE + " names a file that cannot be read: " + file);
    }
  }
}
