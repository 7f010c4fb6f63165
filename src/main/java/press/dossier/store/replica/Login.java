package press.dossier.store.replica;

import java.time.Duration;
import java.util.Properties;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.Pooler;

/// How to connect to a replica. A replica that hangs is not waited for longer than for an answer.
///
/// @param credentials its URL, user and password
/// @param properties further properties of the driver; what the URL says wins
record Login(Credentials credentials, Properties properties) {

  private static final String SERVER_TYPE = "targetServerType";
  private static final String SECONDS_TO_CONNECT = "2";

  /// @param longest how long a statement may take
  static Login of(Credentials credentials, Pooler pooler, Duration longest) {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("cancelSignalTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("socketTimeout", String.valueOf(longest.toSeconds()));
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("preparedStatementCacheQueries", "64");
    properties.setProperty("preparedStatementCacheSizeMiB", "1");
    properties.setProperty(Pooler.PREPARE_THRESHOLD, "5");
    properties.putAll(pooler.properties());
    return new Login(credentials, properties);
  }

  /// Whether only a server that follows another may be read, which is so unless the URL says which
  /// type of server it wants (other engines have other types).
  boolean wantsStandby() {
    return !credentials.url().contains(SERVER_TYPE + "=");
  }

  /// What the driver is told, user and password among it.
  Properties all() {
    Properties all = new Properties();
    all.putAll(properties);
    if (!credentials.user().isEmpty()) {
      all.setProperty("user", credentials.user());
    }
    if (!credentials.password().isEmpty()) {
      all.setProperty("password", credentials.password());
    }
    return all;
  }

  /// The host and what follows, without what the driver is told.
  String name() {
    return credentials.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
  }
}
