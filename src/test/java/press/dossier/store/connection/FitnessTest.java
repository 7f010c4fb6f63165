package press.dossier.store.connection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FitnessTest {

  @Test
  void postgresql_15_in_utf8_fits() {
    assertThatCode(() -> Fitness.require(150_000, "15.0", "UTF8", "C.UTF-8"))
        .doesNotThrowAnyException();
  }

  @Test
  void an_older_postgresql_is_refused() {
    assertThatThrownBy(() -> Fitness.require(140_012, "14.12", "UTF8", "C.UTF-8"))
        .isInstanceOf(UnfitDatabase.class)
        .hasMessage("The database is PostgreSQL 14.12; Dossier needs 15 or newer.");
  }

  @Test
  void a_ctype_that_knows_ascii_only_is_refused() {
    assertThatThrownBy(() -> Fitness.require(180_000, "18.0", "UTF8", "C"))
        .isInstanceOf(UnfitDatabase.class)
        .hasMessageStartingWith("The database was created with LC_CTYPE C");
  }

  @Test
  void another_encoding_is_refused() {
    assertThatThrownBy(() -> Fitness.require(180_000, "18.0", "LATIN1", "C.UTF-8"))
        .isInstanceOf(UnfitDatabase.class);
  }

  @Test
  void a_database_that_does_not_answer_is_refused_with_the_reason() {
    assertThatThrownBy(
            () -> Fitness.require(new Credentials("jdbc:postgresql://127.0.0.1:1/x", "u", "p")))
        .isInstanceOf(UnfitDatabase.class)
        .hasMessageStartingWith("The database cannot be reached: ");
  }
}
