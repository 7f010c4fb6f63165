package press.dossier.store.embedded;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PgBouncer in transaction mode before a PostgreSQL of the tests.
public final class PgBouncerForTests {

  private static final String CONFIGURATION =
      """
      [databases]
      postgres = host=localhost port=%d dbname=postgres user=postgres password=postgres
      [pgbouncer]
      listen_addr = 127.0.0.1
      listen_port = %d
      unix_socket_dir =
      auth_type = any
      pool_mode = transaction
      default_pool_size = 24
      max_client_conn = 500
      ignore_startup_parameters = extra_float_digits
      """;

  private static final int TRIES = 100;

  private PgBouncerForTests() {}

  /// Launches it.
  ///
  /// @param port where PostgreSQL listens
  /// @return the URL of the database through it
  public static String launch(int port) throws IOException {
    int own = freePort();
    Path folder = Files.createTempDirectory("pgbouncer");
    Path file =
        Files.writeString(folder.resolve("pgbouncer.ini"), CONFIGURATION.formatted(port, own));
    List<String> command = new ArrayList<>(List.of("pgbouncer"));
    if (System.getProperty("user.name").equals("root")) {
      file.toFile().setReadable(true, false);
      folder.toFile().setExecutable(true, false);
      command.addAll(List.of("-u", "nobody")); // it refuses to run as root
    }
    command.add(file.toString());
    File log = folder.resolve("log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    await(own);
    return "jdbc:postgresql://127.0.0.1:" + own + "/postgres";
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static void await(int port) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("PgBouncer does not listen");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }
}
