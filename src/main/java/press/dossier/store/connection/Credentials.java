package press.dossier.store.connection;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How to connect to a database.
public record Credentials(String url, String user, String password) {

  private static final String OWN_SCHEME = "postgresql://";
  private static final Pattern OWN =
      Pattern.compile(OWN_SCHEME + "((?<login>[^@/?]*)@)?(?<rest>.*)");
  private static final Pattern HOSTS = Pattern.compile("(jdbc:postgresql://)(?<hosts>[^/?]+)(.*)");

  /// Understands both the URL of JDBC and that of PostgreSQL's own tools, which may hold user and
  /// password. Either may name several hosts, with commas.
  public static Credentials of(String url) {
    String named = url.replaceFirst("^postgres://", OWN_SCHEME);
    Matcher parts = OWN.matcher(named);
    if (!parts.matches()) {
      return new Credentials(named, "", "");
    }
    String[] login = parts.group("login") == null ? new String[0] : login(parts.group("login"));
    return new Credentials(
        "jdbc:postgresql://" + parts.group("rest"),
        login.length > 0 ? login[0] : "",
        login.length > 1 ? login[1] : "");
  }

  private static String[] login(String written) {
    return URI.create(OWN_SCHEME + written + "@host").getUserInfo().split(":", 2);
  }

  /// The same for each host that the URL names.
  public List<Credentials> hostByHost() {
    Matcher parts = HOSTS.matcher(url);
    return parts.matches()
        ? Arrays.stream(parts.group("hosts").split(","))
            .map(host ->
                new Credentials(
                    parts.replaceFirst("$1" + Matcher.quoteReplacement(host) + "$3"),
                    user,
                    password))
            .toList()
        : List.of(this);
  }

  /// Whether the URL names a host.
  public boolean namesHost() {
    return HOSTS.matcher(url).matches();
  }

  /// User and password of others where this names none.
  public Credentials or(Credentials others) {
    return new Credentials(
        url, user.isEmpty() ? others.user : user, password.isEmpty() ? others.password : password);
  }

  /// Connects, past any pool.
  Connection connect() throws SQLException {
    Properties login = new Properties();
    if (!user.isEmpty()) {
      login.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      login.setProperty("password", password);
    }
    return DriverManager.getConnection(url, login);
  }
}
