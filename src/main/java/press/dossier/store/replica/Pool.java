package press.dossier.store.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalConnectionPoolConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.pool.DataSource;
import java.time.Duration;
import org.postgresql.Driver;

/// The pool of connections to one replica.
final class Pool {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

  private Pool() {}

  static AgroalDataSource of(Login login, int connections) {
    return new DataSource(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(pool -> connections(pool, login, connections))
            .get());
  }

  private static AgroalConnectionPoolConfigurationSupplier connections(
      AgroalConnectionPoolConfigurationSupplier pool, Login login, int most) {
    return pool.initialSize(0)
        .minSize(0)
        .maxSize(most)
        .acquisitionTimeout(LONGEST_WAIT)
        .maxLifetime(LONGEST_LIFE)
        .exceptionSorter(new PostgreSQLExceptionSorter())
        .connectionFactoryConfiguration(factory -> factory(factory, login));
  }

  private static AgroalConnectionFactoryConfigurationSupplier factory(
      AgroalConnectionFactoryConfigurationSupplier factory, Login login) {
    factory.connectionProviderClass(Driver.class).jdbcUrl(login.credentials().url());
    login.properties().forEach((name, value) -> factory.jdbcProperty("" + name, "" + value));
    if (!login.credentials().user().isEmpty()) {
      factory.principal(new NamePrincipal(login.credentials().user()));
    }
    if (!login.credentials().password().isEmpty()) {
      factory.credential(new SimplePassword(login.credentials().password()));
    }
    return factory;
  }
}
