package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;
import static press.dossier.ingest.beat.Written.file;
import static press.dossier.ingest.beat.Written.lines;
import static press.dossier.ingest.beat.Written.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.dossier.ingest.source.SourceFile;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.FieldRule;
import press.dossier.model.IdentifierScheme;
import press.dossier.model.NameKind;
import press.dossier.model.PublicationKind;
import press.dossier.model.RoleRule;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Words;

/// Holds the page that says how a beat is written against what is read.
class FormatTest {

  private static final Path PAGE = Path.of("db/beats/README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("^```yaml\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /// What the examples refer to and do not hold.
  private static final String AROUND =
      """
      publishers:
        - {key: citizenside, name: Citizenside}
      publications:
        - {key: the-information-2024-09, title: A, publisher: citizenside, kind: ARTICLE, published: 2024-09}
        - {key: citizenside-2024-12, title: B, publisher: citizenside, kind: ARTICLE, published: 2024-12}
      """;

  private static final Map<String, EntityKind> HELD =
      Map.of(
          "nvidia", EntityKind.FIRM,
          "the-ft", EntityKind.FIRM,
          "h20", EntityKind.PRODUCT,
          "rule-2022", EntityKind.REGULATION);

  @Test
  void the_examples_of_the_page_are_a_beat() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    files.add(file("around.yaml", AROUND));
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
    while (example.find()) {
      files.add(file("example-%d.yaml".formatted(files.size()), example.group(1)));
    }

    Validated validated = read(files, HELD);

    assertThat(files).hasSizeGreaterThan(4);
    assertThat(lines(validated)).isEmpty();
    assertThat(validated.passed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void the_page_names_the_roles_and_fields_of_each_kind(StatementKind kind) throws IOException {
    String nature = kind == StatementKind.OBSERVATION ? "state or" : nature(kind);
    String[] row = row(kind + ", " + nature).split("\\|");

    Map<String, Boolean> roles = new TreeMap<>();
    kind.roles().forEach(rule -> roles.put(Words.of(rule.role()), needed(kind, rule)));
    Map<String, Boolean> fields = new TreeMap<>();
    kind.fields().forEach(rule -> fields.put(Words.of(rule.field()), rule.required()));

    roles.forEach((word, needed) -> assertNeeded(row[2], word, needed));
    fields.forEach((word, needed) -> assertNeeded(row[3], word, needed));
    kind.fields().stream()
        .map(FieldRule::words)
        .flatMap(List::stream)
        .forEach(word -> assertThat(row[3]).contains(word));
  }

  @ParameterizedTest
  @EnumSource
  void the_page_names_the_kinds_of_each_entity(EntityKind kind) throws IOException {
    String row = row("`" + Words.of(kind) + "`");

    assertThat(kind.subtypes()).allSatisfy(subtype -> assertThat(row).contains(subtype));
  }

  @ParameterizedTest
  @EnumSource
  void the_page_names_the_further_fields_of_entities(EntityField field) throws IOException {
    String row = row("`" + field.word() + "` ");

    assertThat(field.kinds())
        .allSatisfy(kind -> assertThat(row).contains("`" + Words.of(kind) + "`"));
    assertThat(row).contains(field.type() == EntityField.Type.DATE ? "a date" : "a text");
  }

  @Test
  void the_page_names_the_other_closed_lists() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(page).contains(names(NameKind.values()));
    assertThat(page).contains(names(PublicationKind.values()));
    assertThat(page.replace("\n", " ")).contains(names(IdentifierScheme.values()));
  }

  private static String nature(StatementKind kind) {
    return switch (kind.nature()) {
      case STATE -> "state";
      case EVENT -> "event";
      case DECLARED -> "state or event";
    };
  }

  /// An observation needs one of `about` and `aboutPublication`, so that the page does not put the
  /// first in brackets.
  private static boolean needed(StatementKind kind, RoleRule rule) {
    return rule.min() > 0
        || kind == StatementKind.OBSERVATION && Words.of(rule.role()).equals("about");
  }

  private static void assertNeeded(String cell, String word, boolean needed) {
    assertThat(Pattern.compile("\\b" + word + "\\b").matcher(cell).find()).as(word).isTrue();
    assertThat(cell.contains("[" + word + "]")).as("[" + word + "]").isNotEqualTo(needed);
  }

  private static String row(String beginning) throws IOException {
    return Files.readString(PAGE)
        .lines()
        .filter(line -> line.startsWith("| " + beginning))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Enum<?>... words) {
    return Stream.of(words).map(Enum::name).toList();
  }
}
