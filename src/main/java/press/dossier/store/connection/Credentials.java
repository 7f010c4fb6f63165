package press.dossier.store.connection;

/// How to connect to a database.
public record Credentials(String url, String user, String password) {}
