package press.dossier;

import java.util.Map;
import press.dossier.store.connection.Credentials;
import press.dossier.store.connection.Migrated;

/// Whether the program brings its database to the version that it needs when it starts, which it
/// does unless `DOSSIER_MIGRATE_AT_START` is `false`. Then it only asks whether somebody has, and
/// takes the tables for what they must be.
final class Migrating {

  private Migrating() {}

  /// Tells Quarkus what to do at start.
  ///
  /// @throws press.dossier.model.DossierException if the database is not at the version and is not
  ///   to be brought there
  static void configure(Map<String, String> environment, Credentials credentials) {
    if (!Variable.MIGRATE_AT_START.in(environment).equalsIgnoreCase("false")) {
      return;
    }
    Migrated.require(credentials);
    System.setProperty("quarkus.flyway.migrate-at-start", "false");
    System.setProperty("quarkus.hibernate-orm.schema-management.strategy", "none");
  }
}
