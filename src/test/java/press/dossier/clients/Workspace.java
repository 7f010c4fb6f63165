package press.dossier.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A copy of the clients' folder in which npm has installed what they need. Without Node 20 its
/// tests are skipped and say so; the system property `node` with the value `required` makes them
/// fail instead.
final class Workspace {

  static final Path CLIENTS = Path.of("src/clients");

  private static final Path COPY = Path.of("target/clients");
  private static final List<Path> CHROMIUM =
      Stream.of(
              System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
              "/usr/bin/chromium-browser",
              "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();
  private static final String LOCK = "package-lock.json";
  private static final int OLDEST_NODE = 20;
  private static final long MOST_MINUTES = 8;

  private Workspace() {}

  /// What a program has printed, and whether it has ended well.
  record Ran(int exitCode, List<String> lines) {

    /// What Node's test runner has counted, as in `# pass 4`; -1 if it has not.
    int counted(String word) {
      return lines.stream()
          .filter(line -> line.matches("\\S " + word + " \\d+"))
          .mapToInt(line -> Integer.parseInt(line.split(" ")[2]))
          .findFirst()
          .orElse(-1);
    }

    @Override
    public String toString() {
      return String.join("\n", lines);
    }
  }

  /// Runs the tests of a client against the running service.
  static Ran test(String client) throws IOException, InterruptedException {
    return run(client, "test");
  }

  /// Runs a script of a client's package.
  static Ran run(String client, String script) throws IOException, InterruptedException {
    requireNode();
    install();
    return run(COPY.resolve(client), "npm", "run", script);
  }

  /// Without Chromium what needs it is skipped, as what needs Node is without Node.
  static void requireChromium() {
    boolean found = CHROMIUM.stream().anyMatch(Files::isExecutable);
    String told = "The explorer is tested with Chromium; found: none in " + CHROMIUM;
    if (System.getProperty("node", "").equals("required")) {
      assertThat(found).as(told).isTrue();
    }
    assumeTrue(found, told);
  }

  private static void requireNode() throws IOException, InterruptedException {
    int found = versionOfNode();
    String told =
        "The clients are tested with Node %d or newer and npm; found: %s"
            .formatted(OLDEST_NODE, found == 0 ? "none" : "Node " + found);
    if (System.getProperty("node", "").equals("required")) {
      assertThat(found).as(told).isGreaterThanOrEqualTo(OLDEST_NODE);
    }
    assumeTrue(found >= OLDEST_NODE, told);
  }

  /// The version of Node; 0 if there is none, or no npm.
  private static int versionOfNode() throws InterruptedException {
    try {
      Files.createDirectories(COPY);
      run(COPY, "npm", "--version");
      String version = run(COPY, "node", "--version").lines().getLast();
      return Integer.parseInt(version.replaceFirst("^v(\\d+).*", "$1"));
    } catch (IOException none) {
      return 0;
    }
  }

  /// Installs once for one lock file. npm writes its own lock file last, so an installation that
  /// was cut short does not count.
  private static void install() throws IOException, InterruptedException {
    boolean installed =
        Files.exists(COPY.resolve("node_modules/.package-lock.json"))
            && Files.exists(COPY.resolve(LOCK))
            && Files.mismatch(CLIENTS.resolve(LOCK), COPY.resolve(LOCK)) == -1;
    copy();
    if (!installed) {
      Ran ran = run(COPY, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
      assertThat(ran.exitCode()).as(ran.toString()).isZero();
    }
  }

  private static void copy() throws IOException {
    Files.walkFileTree(
        CLIENTS,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.endsWith("node_modules")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(COPY.resolve(CLIENTS.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file, COPY.resolve(CLIENTS.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Ran run(Path folder, String... command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(COPY, "printed", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().put("DOSSIER_URL", "http://localhost:" + RestAssured.port + "/graphql");
    builder.environment().put("DOSSIER_TOKEN", "desk-token-for-tests");
    Process process = builder.start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    List<String> lines = Files.readAllLines(printed);
    Files.delete(printed);
    return new Ran(process.exitValue(), lines);
  }
}
