package press.dossier;

import io.quarkus.runtime.ImageMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.Fitness;
import press.dossier.store.connection.Pooler;
import press.dossier.store.embedded.EmbeddedDatabase;

/// Which database the program works on: the desk's own, named by `DOSSIER_DATABASE_URL`, or the
/// embedded one in the folder `DOSSIER_DATA`.
final class Database implements AutoCloseable {

  private final Optional<EmbeddedDatabase> embedded;
  private final Credentials credentials;
  private final Pooler pooler;

  private Database(Optional<EmbeddedDatabase> embedded, Credentials credentials, Pooler pooler) {
    this.embedded = embedded;
    this.credentials = credentials;
    this.pooler = pooler;
  }

  /// The database for a service, which must be alone on the embedded one.
  static Database toServe(Map<String, String> environment) {
    return own(environment).orElseGet(() -> of(EmbeddedDatabase.start(embedded(environment))));
  }

  /// The database for a command, which may work beside a running service.
  static Database toWork(Map<String, String> environment) {
    return own(environment)
        .orElseGet(() -> of(EmbeddedDatabase.startOrJoin(embedded(environment))));
  }

  private static Path embedded(Map<String, String> environment) {
    if (ImageMode.current() == ImageMode.NATIVE_RUN) {
      throw new NoDatabase("a native program brings none.");
    }
    return folder(environment);
  }

  /// The folder of the embedded database.
  static Path folder(Map<String, String> environment) {
    return Path.of(Variable.DATA.in(environment)).toAbsolutePath().normalize();
  }

  private static Database of(EmbeddedDatabase started) {
    return new Database(Optional.of(started), started.credentials(), Pooler.NONE);
  }

  private static Optional<Database> own(Map<String, String> environment) {
    return Optional.of(Variable.DATABASE_URL.in(environment))
        .filter(url -> !url.isEmpty())
        .map(url ->
            new Database(Optional.empty(), credentials(url, environment), pooler(environment)));
  }

  private static Pooler pooler(Map<String, String> environment) {
    return Pooler.of(Variable.POOLER.in(environment));
  }

  /// What a URL says; user and password of the environment win.
  static Credentials credentials(String url, Map<String, String> environment) {
    Credentials named = Credentials.of(url);
    String user = Variable.DATABASE_USER.in(environment);
    String password =
        Secret.of(Variable.DATABASE_PASSWORD, Variable.DATABASE_PASSWORD_FILE, environment);
    return new Credentials(
        named.url(),
        user.isEmpty() ? named.user() : user,
        password.isEmpty() ? named.password() : password);
  }

  /// Hands the connection to Quarkus, if the database fits.
  void configure() {
    Fitness.require(credentials);
    pooler
        .properties()
        .forEach((name, value) ->
            System.setProperty(
                "quarkus.datasource.jdbc.additional-jdbc-properties." + name, value));
    System.setProperty("quarkus.datasource.jdbc.url", credentials.url());
    if (!credentials.user().isEmpty()) {
      System.setProperty("quarkus.datasource.username", credentials.user());
    }
    if (!credentials.password().isEmpty()) {
      System.setProperty("quarkus.datasource.password", credentials.password());
    }
  }

  Credentials credentials() {
    return credentials;
  }

  @Override
  public void close() {
    embedded.ifPresent(EmbeddedDatabase::close);
  }
}
