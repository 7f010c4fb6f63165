package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.dossier.DossierTest;
import press.dossier.beat.FirstBeat;

/// Every operation is one SQL statement, whatever it asks for; a path takes one more for each
/// level.
@DossierTest
class OneStatementTest {

  private static final Path READY = Path.of("src/main/resources/META-INF/resources/questions");

  @Inject FirstBeat beat;
  @Inject DataSource database;

  static Stream<String> questions() throws IOException {
    try (Stream<Path> files = Files.list(READY)) {
      List<Path> ready = files.filter(file -> file.toString().endsWith(".graphql")).toList();
      return Stream.concat(
          ready.stream().map(OneStatementTest::read).filter(text -> !text.contains("path(")),
          others())
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Stream<String> others() {
    return Stream.of(
        "{ __schema { types { name } } }",
        "{ search(text: \"chip\") { rank entity { name ... on Product { makers { nodes { role } } } } } }",
        "{ entities(first: 50) { nodes { __typename timeline(first: 2, orderBy: {field: REPORTED})"
            + " { nodes { kind statement { status firstClaim { quotes { exact } } } } } } } }",
        """
        { places { nodes { facilities(first: 3) { nodes { firm { purchases(first: 3) { nodes { product {
          restrictions(first: 3) { nodes { regulation { amendments(first: 3) { nodes { regulation { rulings(first: 3) { nodes { decision { court {
            decisions { totalCount } } } } } } } } } } } } } } } } } } } }
        """);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void an_operation_is_one_statement(String document) throws Exception {
    beat.load();
    Ask.body(document);

    assertThat(new StatementCount(database).of(() -> Ask.body(document))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bytedance, nvidia, 'maxHops: 1', 1",
    "frank-mccourt, tiktok, 'first: 1', 1",
    "frank-mccourt, nvidia, 'first: 1', 3",
    "frank-mccourt, nvidia, 'maxHops: 2', 2",
    "frank-mccourt, frank-mccourt, '', 1",
    "frank-mccourt, nobody, '', 1",
  })
  void a_path_is_one_statement_for_each_level_besides(
      String from, String to, String arguments, int levels) throws Exception {
    beat.load();
    String document =
        "{ path(from: {slug: \"%s\"}, to: {slug: \"%s\"} %s) { paths { hops { best { level } } } } }"
            .formatted(from, to, arguments);

    assertThat(new StatementCount(database).of(() -> Ask.body(document))).isEqualTo(levels + 1);
  }

  @Test
  void no_path_takes_more_statements_than_it_may_have_hops_and_one() throws Exception {
    beat.load();
    String document =
        "{ path(from: {slug: \"frank-mccourt\"}, to: {slug: \"nvidia\"}, first: 20) { paths { length } } }";

    assertThat(new StatementCount(database).of(() -> Ask.body(document))).isLessThanOrEqualTo(7);
  }

  @Test
  void a_refused_operation_is_none() throws Exception {
    assertThat(
            new StatementCount(database)
                .of(() -> Ask.response("{ firms(first: 0) { totalCount } }", Map.of())))
        .isZero();
  }
}
