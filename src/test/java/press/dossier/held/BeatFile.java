package press.dossier.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// A beat in a file that is edited and loaded by the command `load`, again and again.
final class BeatFile {

  private static final String BEAT =
      """
      beat: {key: held, name: Held}
      entities:
        - {key: one, firm: One, kind: COMPANY}
        - {key: other, firm: Other, kind: COMPANY}
        - {key: edited, firm: Edited, kind: COMPANY, description: Edition %d.}
      """;

  private final Path folder;
  private final Path log;
  private final SharedDatabase database;
  private final Writings writings;
  private int edition;

  BeatFile(Path home, SharedDatabase database, Writings writings) throws IOException {
    this.folder = Files.createDirectory(home.resolve("beat"));
    this.log = home.resolve("load.log");
    this.database = database;
    this.writings = writings;
  }

  Void loadWhile(AtomicBoolean reading) throws IOException, InterruptedException, SQLException {
    while (reading.get()) {
      load();
    }
    return null;
  }

  void load() throws IOException, InterruptedException, SQLException {
    edition++;
    Files.writeString(folder.resolve("beat.yaml"), BEAT.formatted(edition));
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString(),
                "load",
                folder.toString()));
    builder.environment().putAll(database.environment());
    int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    assertThat(code).as(() -> read(log)).isZero();
    writings.done("load", database.newest());
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
