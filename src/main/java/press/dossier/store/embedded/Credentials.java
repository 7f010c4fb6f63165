package press.dossier.store.embedded;

/// How to connect to a database.
public record Credentials(String url, String user, String password) {}
