package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.dossier.store.connection.Credentials;

class DatabaseTest {

  @Test
  void the_url_of_postgresqls_own_tools_is_understood() {
    assertThat(
            Database.credentials(
                "postgresql://desk:s%20@db:6432/dossier?sslmode=require", Map.of()))
        .isEqualTo(
            new Credentials("jdbc:postgresql://db:6432/dossier?sslmode=require", "desk", "s "));
  }

  @Test
  void the_url_of_jdbc_is_taken_as_it_is() {
    assertThat(
            Database.credentials(
                "jdbc:postgresql://db/dossier",
                Map.of("DOSSIER_DATABASE_USER", "desk", "DOSSIER_DATABASE_PASSWORD", "secret")))
        .isEqualTo(new Credentials("jdbc:postgresql://db/dossier", "desk", "secret"));
  }

  @Test
  void user_and_password_of_the_environment_win() {
    assertThat(
            Database.credentials(
                "postgres://a:b@db/dossier",
                Map.of("DOSSIER_DATABASE_USER", "desk", "DOSSIER_DATABASE_PASSWORD", "secret")))
        .isEqualTo(new Credentials("jdbc:postgresql://db/dossier", "desk", "secret"));
  }
}
