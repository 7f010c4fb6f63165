package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void the_password_may_stand_in_a_file(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("password"), "se cret\n");

    assertThat(
            Database.credentials(
                "postgresql://desk@db/dossier",
                Map.of("DOSSIER_DATABASE_PASSWORD_FILE", file.toString())))
        .isEqualTo(new Credentials("jdbc:postgresql://db/dossier", "desk", "se cret"));
  }

  @Test
  void a_password_that_is_given_twice_or_cannot_be_read_is_refused_by_its_setting() {
    assertThatThrownBy(() ->
            Database.credentials(
                "postgresql://db/dossier", Map.of("DOSSIER_DATABASE_PASSWORD_FILE", "/nowhere/x")))
        .hasMessage("DOSSIER_DATABASE_PASSWORD_FILE names a file that cannot be read: /nowhere/x");
    assertThatThrownBy(() ->
            Database.credentials(
                "postgresql://db/dossier",
                Map.of("DOSSIER_DATABASE_PASSWORD_FILE", "/x", "DOSSIER_DATABASE_PASSWORD", "y")))
        .hasMessage("Set DOSSIER_DATABASE_PASSWORD or DOSSIER_DATABASE_PASSWORD_FILE, not both.");
  }
}
