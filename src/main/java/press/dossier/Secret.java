package press.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/// A setting that nobody but the program should see. It stands in the environment or, as platforms
/// hand secrets out, in a file that another variable names.
final class Secret {

  private Secret() {}

  /// The value of a setting without the line break behind it; empty if there is none.
  ///
  /// @param inFile which variable names the file
  /// @throws BadSecret if it is given both ways, or its file cannot be read
  static String of(Variable setting, Variable inFile, Map<String, String> environment) {
    String value = setting.in(environment);
    String file = inFile.in(environment);
    if (file.isEmpty()) {
      return value;
    }
    if (!value.isEmpty()) {
      throw new BadSecret("Set " + setting.spelled() + " or " + inFile.spelled() + ", not both.");
    }
    try {
      return Files.readString(Path.of(file)).stripTrailing();
    } catch (IOException | InvalidPathException failure) {
      throw new BadSecret(inFile.spelled() + " names a file that cannot be read: " + file);
    }
  }
}
