package press.dossier.store.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/// The password of the embedded server, drawn once and kept in its folder. The server listens on
/// the loopback address, where every user of the machine could reach it: without a password they
/// could read what is private.
record Password(String text) {

  private static final int BYTES = 24;

  static Password of(Path home) {
    Path file = home.resolve("password");
    try {
      if (!Files.exists(file)) {
        write(file, draw());
      }
      return new Password(Files.readString(file).strip());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  private static String draw() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createFile(file);
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(file, text);
  }

  /// Sets the password on a server that has just been made and trusts everybody, and makes it ask
  /// for it.
  void require(EmbeddedPostgres server, Path data) throws IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      // hexadecimal digits of our own drawing: nothing to quote
      statement.execute("alter role postgres password '" + text + "'");
      Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("select pg_reload_conf()");
    } catch (SQLException failure) {
      throw new IOException("cannot set the server's password", failure);
    }
  }
}
