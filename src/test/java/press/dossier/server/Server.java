package press.dossier.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A PostgreSQL server of the machine's own version, on a free port and in a folder of its own.
public final class Server implements AutoCloseable {

  public static final String USER = "postgres";

  private static final int TRIES = 20;
  private static final int MILLISECONDS_BETWEEN = 500;
  private static final String SETTINGS =
      """
      port = %d
      listen_addresses = 'localhost'
      unix_socket_directories = ''
      fsync = off
      shared_buffers = 32MB
      max_connections = 100
      """;

  private final Path programs;
  private final Path folder;
  private final int port;

  private Server(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /// A new one, which runs.
  public static Server create() throws Exception {
    Server server = in(Installed.folder());
    server.run(
        "initdb",
        "--username=" + USER,
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--pgdata=" + server.data());
    return server.begun();
  }

  /// A standby of this one, which runs and follows.
  public Server standby() throws Exception {
    Server standby = in(Installed.folder());
    standby.run(
        "pg_basebackup",
        "--host=localhost",
        "--port=" + port,
        "--username=" + USER,
        "--pgdata=" + standby.data(),
        "--write-recovery-conf",
        "--checkpoint=fast");
    return standby.begun();
  }

  private static Server in(Path folder) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return new Server(Installed.requirePostgres(), folder, free.getLocalPort());
    }
  }

  private Server begun() throws Exception {
    Files.writeString(
        data().resolve("postgresql.conf"), SETTINGS.formatted(port), StandardOpenOption.APPEND);
    Runtime.getRuntime().addShutdownHook(new Thread(this::killIfRunning));
    start();
    return this;
  }

  /// Starts it. After a kill its last children may still hold its memory for a moment.
  public void start() throws Exception {
    for (int i = 1; ; i++) {
      try {
        run(
            "pg_ctl",
            "start",
            "--wait",
            "--pgdata=" + data(),
            "--log=" + folder.resolve("server.log"));
        return;
      } catch (IOException notYet) {
        if (i == TRIES) {
          throw notYet;
        }
        Thread.sleep(MILLISECONDS_BETWEEN);
      }
    }
  }

  /// Stops it as an operator does, whoever is connected.
  public void stop() throws Exception {
    run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data());
  }

  /// Kills it at once, without a chance to clean up.
  public void kill() throws Exception {
    ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().get();
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip());
  }

  /// Runs one of PostgreSQL's programs.
  public void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("dossier-" + program, ".log");
    Installed.run(log, command);
    Files.delete(log);
  }

  /// Runs a statement in a database.
  public void execute(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The number that a statement returns.
  public long number(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/" + database, USER, USER);
  }

  public int port() {
    return port;
  }

  /// What a service needs to know to work on a database of it.
  public Map<String, String> environment(String database) {
    return Map.of(
        "DOSSIER_DATABASE_URL", "postgresql://localhost:" + port + "/" + database,
        "DOSSIER_DATABASE_USER", USER,
        "DOSSIER_DATABASE_PASSWORD", USER);
  }

  private Path data() {
    return folder.resolve("data");
  }

  /// A folder in which its programs may write.
  public Path folder() {
    return folder;
  }

  private void killIfRunning() {
    try {
      ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
    } catch (IOException notRunning) {
      // nothing is left behind
    }
  }

  @Override
  public void close() throws Exception {
    killIfRunning();
    Thread.sleep(MILLISECONDS_BETWEEN); // its children still write
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
