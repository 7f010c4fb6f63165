package press.dossier.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The PostgreSQL and the PgBouncer that are installed on this machine. Where there are none the
/// tests that want them are skipped and say so; the system property `postgresql15` with the value
/// `required` makes them fail instead.
public final class Installed {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
  private static final Path POOLER = Path.of("/usr/sbin/pgbouncer");
  private static final int OLDEST = 15;
  private static final int SECONDS = 60;

  private Installed() {}

  /// The folder of PostgreSQL's programs, of the oldest version that Dossier works on.
  public static Path requirePostgres() throws IOException {
    Optional<Path> found = programs();
    require(
        found.isPresent(),
        "PostgreSQL %d or newer, server and client, is wanted in %s; there is none."
            .formatted(OLDEST, VERSIONS));
    return found.orElseThrow();
  }

  /// PgBouncer is installed.
  public static void requirePgBouncer() {
    require(Files.isExecutable(POOLER), "PgBouncer is wanted as " + POOLER + "; there is none.");
  }

  private static void require(boolean found, String told) {
    if (System.getProperty("postgresql15", "").equals("required")) {
      assertThat(found).as(told).isTrue();
    }
    assumeTrue(found, told);
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .filter(folder -> version(folder) >= OLDEST)
          .sorted(Comparator.comparingInt(Installed::version))
          .map(folder -> folder.resolve("bin"))
          .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
          .filter(programs -> Files.isExecutable(programs.resolve("pg_basebackup")))
          .findFirst();
    }
  }

  private static int version(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d{1,4}") ? Integer.parseInt(name) : 0;
  }

  /// Runs a program to its end, not as root: PostgreSQL refuses that.
  ///
  /// @param log where it prints
  static void run(Path log, List<String> command) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>();
    if (isRoot()) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(command);
    Process process =
        new ProcessBuilder(whole)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ":\n" + Files.readString(log));
    }
  }

  /// A folder that belongs to whoever runs the programs.
  static Path folder() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dossier-postgresql");
    if (isRoot()) {
      new ProcessBuilder("chown", "postgres", folder.toString()).start().waitFor();
    }
    return folder;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
