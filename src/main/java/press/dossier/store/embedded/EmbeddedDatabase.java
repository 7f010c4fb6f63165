package press.dossier.store.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import press.dossier.store.connection.Credentials;

/// The embedded PostgreSQL of a data folder.
///
/// The folder holds `lock` (held by the program that runs the server), `password`, `binaries` (the
/// unpacked server) and `postgresql` (the data). A server that a killed program left behind is
/// stopped cleanly before the next start.
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String USER = "postgres";
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final Optional<Running> running;
  private final Credentials credentials;

  private EmbeddedDatabase(Optional<Running> running, Credentials credentials) {
    this.running = running;
    this.credentials = credentials;
  }

  /// A server that this program started, and the lock on its folder.
  private record Running(EmbeddedPostgres server, FolderLock lock) {}

  /// Starts the server of a data folder, which is made if it is not there.
  ///
  /// @throws DataInUse if another program runs it
  public static EmbeddedDatabase start(Path folder) {
    Path home = make(folder);
    FolderLock lock = FolderLock.take(home).orElseThrow(() -> new DataInUse(home));
    try {
      new Orphan(home.resolve("postgresql")).stop();
      return launch(home, lock);
    } catch (IOException failure) {
      lock.close();
      throw new UncheckedIOException("PostgreSQL did not start in " + home, failure);
    }
  }

  /// Joins the server that another program runs on the folder, or starts it if none does.
  public static EmbeddedDatabase startOrJoin(Path folder) {
    Path home = make(folder);
    if (FolderLock.isFree(home)) {
      return start(home);
    }
    int port =
        PidFile.read(home.resolve("postgresql")).orElseThrow(() -> new DataInUse(home)).port();
    Password password = Password.of(home);
    return new EmbeddedDatabase(Optional.empty(), credentials(port, password));
  }

  private static Path make(Path folder) {
    try {
      return Files.createDirectories(folder.toAbsolutePath().normalize());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make the data folder " + folder, failure);
    }
  }

  private static EmbeddedDatabase launch(Path home, FolderLock lock) throws IOException {
    Path data = home.resolve("postgresql");
    boolean first = !Files.exists(data.resolve("postgresql.conf"));
    Password password = Password.of(home);
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
            .setPGStartupWait(LONGEST_START)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("work_mem", "4MB")
            .setServerConfig("hash_mem_multiplier", "2")
            .setServerConfig("temp_file_limit", "1GB")
            .setServerConfig("client_connection_check_interval", "5s")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "''")
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8");
    if (!first) {
      builder.setConnectConfig("password", password.text());
    }
    EmbeddedPostgres server = builder.start();
    if (first) {
      password.require(server, data);
    }
    return new EmbeddedDatabase(
        Optional.of(new Running(server, lock)), credentials(server.getPort(), password));
  }

  private static Credentials credentials(int port, Password password) {
    return new Credentials(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password.text());
  }

  /// How to connect to it.
  public Credentials credentials() {
    return credentials;
  }

  /// Stops the server if this program started it.
  @Override
  public void close() {
    running.ifPresent(ours -> {
      try (FolderLock lock = ours.lock()) {
        ours.server().close();
      } catch (IOException failure) {
        throw new UncheckedIOException("PostgreSQL did not stop", failure);
      }
    });
  }
}
