package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import press.dossier.store.CleanDatabase;

@DossierTest
class BeatCommandsTest {

  private static final String BEAT =
      """
      beat: {key: pier, name: The pier}
      entities:
        - {key: acme, firm: Acme, kind: COMPANY}
        - {key: pier, product: The pier, kind: SYSTEM}
      publishers:
        - {key: gazette, name: The Gazette}
      publications:
        - {key: report, title: The report, publisher: gazette, kind: ARTICLE, published: 2024}
      statements:
        - key: stake
          kind: OWNERSHIP
          owner: acme
          owned: pier
          share: 60
          claims: [{publication: report}]
      """;

  @Inject CommandLine.IFactory commands;
  @Inject DataSource database;
  @TempDir Path folder;

  @BeforeEach
  void empty() throws SQLException {
    CleanDatabase.of(database);
  }

  /// What a command printed and how it ended.
  record Ran(int code, String out, String err) {}

  @Test
  void validate_tells_what_a_beat_holds() throws IOException {
    write(BEAT);

    assertThat(run("validate"))
        .isEqualTo(
            new Ran(
                0,
                """
                beat pier: 2 entities, 1 publisher, 1 publication, 1 statement, 1 claim; 0 errors, 0 warnings
                """,
                ""));
  }

  @Test
  void validate_tells_what_is_wrong_and_fails() throws IOException {
    write(BEAT.replace("share: 60", "share: 101"));

    assertThat(run("validate"))
        .isEqualTo(
            new Ran(
                1,
                "not valid: 1 error, 0 warnings\n",
                "pier.yaml:14: error: `share` cannot be 101"
                    + " (a share is a number of per cent, from 0 to 100)\n"));
  }

  @Test
  void load_tells_each_item_that_is_new() throws IOException {
    write(BEAT);

    assertThat(run("load"))
        .isEqualTo(
            new Ran(
                0,
                """
                added beat pier
                added entity acme
                added entity pier
                added publisher pier/gazette
                added publication pier/report
                added statement pier/stake
                added claim pier/stake@report
                revision 1: 7 added, 0 changed, 0 missing
                """,
                ""));
  }

  @Test
  void loading_again_changes_nothing() throws IOException {
    write(BEAT);
    run("load");

    assertThat(run("load")).isEqualTo(new Ran(0, "nothing changed\n", ""));
  }

  @Test
  void load_tells_which_field_changed_from_what_to_what() throws IOException {
    write(BEAT);
    run("load");

    write(
        BEAT.replace("share: 60", "share: {moreThan: 55}")
            .replace("title: The report, ", "title: The second report, "));

    assertThat(run("load").out())
        .isEqualTo(
            """
            changed publication pier/report: title: The report -> The second report
            changed statement pier/stake: share: 60 % -> more than 55 %
            revision 2: 0 added, 2 changed, 0 missing
            """);
  }

  @Test
  void load_keeps_what_is_no_longer_in_the_files() throws IOException {
    write(BEAT);
    run("load");

    write(BEAT.substring(0, BEAT.indexOf("statements:")));

    assertThat(run("load").out())
        .isEqualTo(
            """
            missing claim pier/stake@report (no longer in the files; kept)
            missing statement pier/stake (no longer in the files; kept)
            nothing changed, 0 added, 0 changed, 2 missing
            """);
  }

  @Test
  void load_loads_nothing_if_anything_is_wrong() throws IOException {
    write(BEAT.replace("owner: acme", "owner: acne"));

    assertThat(run("load"))
        .isEqualTo(
            new Ran(
                1,
                "nothing was loaded: 1 error, 0 warnings\n",
                "pier.yaml:12: error: there is no entity acne (did you mean acme?)\n"));
  }

  @Test
  void a_warning_does_not_fail() throws IOException {
    write(BEAT.replace("claims: [{publication: report}]", ""));

    Ran ran = run("load");

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            "pier.yaml:10: warning: nobody says this: the statement has no claims"
                + " (add claims: with a publication)\n");
  }

  @Test
  void a_folder_that_is_not_there_is_a_mistake_of_usage() {
    folder = folder.resolve("nowhere");

    assertThat(run("validate").code()).isEqualTo(2);
    assertThat(run("load").code()).isEqualTo(2);
    assertThat(run("load").err())
        .startsWith("there is no folder " + folder + ", nor a built-in beat of that name");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("pier.yaml"), text);
  }

  private Ran run(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(Commands.class, commands)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(command, folder.toString());
    return new Ran(code, out.toString(), err.toString());
  }
}
