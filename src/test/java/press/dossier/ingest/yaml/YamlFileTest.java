package press.dossier.ingest.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;

class YamlFileTest {

  private final Problems problems = new Problems();

  @Test
  void every_word_and_value_knows_its_line() {
    YamlFile.Read read =
        read(
            """
            # a comment
            title: The pier
            list:
              - a
              - {b: 1_000}
            text: |
              one
              two
            """);

    assertThat(read.words())
        .contains(
            new Yaml.Mapping(
                spot(2),
                List.of(
                    new Yaml.Entry(scalar(2, "title"), scalar(2, "The pier")),
                    new Yaml.Entry(
                        scalar(3, "list"),
                        new Yaml.Sequence(
                            spot(4),
                            List.of(
                                scalar(4, "a"),
                                new Yaml.Mapping(
                                    spot(5),
                                    List.of(new Yaml.Entry(scalar(5, "b"), scalar(5, "1_000"))))))),
                    new Yaml.Entry(scalar(6, "text"), scalar(6, "one\ntwo\n")))));
    assertThat(told()).isEmpty();
  }

  @Test
  void dates_numbers_and_the_code_of_norway_stay_text() {
    Yaml.Mapping words =
        read("{a: 2024-12-08, b: 012, c: NO, d: 1e3, e: true}").words().orElseThrow();

    assertThat(words.entries())
        .extracting(entry -> ((Yaml.Scalar) entry.value()).text())
        .containsExactly("2024-12-08", "012", "NO", "1e3", "true");
  }

  @Test
  void nothing_is_nothing_and_a_quoted_null_is_a_text() {
    Yaml.Mapping words = read("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n").words().orElseThrow();

    assertThat(words.entries())
        .extracting(Yaml.Entry::value)
        .containsExactly(
            new Yaml.Nothing(spot(1)),
            new Yaml.Nothing(spot(2)),
            new Yaml.Nothing(spot(3)),
            scalar(4, "null"),
            scalar(5, ""));
  }

  @Test
  void a_byte_order_mark_and_windows_lines_make_no_difference() {
    assertThat(read("\uFEFFa: 1\r\nb: 2\r\n").words()).isEqualTo(read("a: 1\nb: 2\n").words());
    assertThat(told()).isEmpty();
  }

  @Test
  void a_word_that_stands_twice_is_refused() {
    read("item:\n  title: one\n  title: two\n");

    assertThat(told())
        .containsExactly("x.yaml:3: error: `title` stands here twice (first in line 2)");
  }

  @Test
  void a_tab_is_refused() {
    read("item:\n\ttitle: one\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:2: error: a tab stands where only spaces can (indent with spaces)");
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_told_where_it_opens() {
    read("a: 1\ntitle: \"The pier\nb: 2\n");

    assertThat(told())
        .containsExactly("x.yaml:2: error: a quotation mark is not closed (close it)");
  }

  @Test
  void a_colon_within_a_text_is_told() {
    read("a: 1\ntitle: The pier: a report\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:2: error: a colon stands where none can"
                + " (indent the line like its neighbours, or put the text in quotation marks)");
  }

  @Test
  void a_line_out_of_its_column_is_told() {
    read("items:\n  - a: 1\n   b: 2\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:3: error: the line does not fit to the lines above"
                + " (begin the words of one item in the same column)");
  }

  @Test
  void anchors_aliases_and_tags_are_refused() {
    read("a: &top [1]\nb: *top\nc: !!str 3\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:1: error: a text that begins with & names another in YAML"
                + " (remove it, or put the text in quotation marks)",
            "x.yaml:2: error: a text that begins with * refers to another in YAML"
                + " (write it out, or put the text in quotation marks)",
            "x.yaml:3: error: a text that begins with ! is a tag in YAML"
                + " (remove it, or put the text in quotation marks)");
  }

  @Test
  void a_second_document_is_refused() {
    read("---\na: 1\n---\nb: 2\n");

    assertThat(told())
        .containsExactly("x.yaml:3: error: a second document begins here (remove the line ---)");
  }

  @Test
  void an_empty_file_is_worth_a_warning() {
    read("");
    read("# only a comment\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:1: warning: the file holds nothing",
            "x.yaml:1: warning: the file holds nothing");
  }

  @Test
  void a_file_that_is_a_list_or_a_text_is_refused() {
    read("- a\n");
    read("\nonly words\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:1: error: a file begins with the word of a section, not with a list"
                + " (such as beat: or entities:)",
            "x.yaml:2: error: a file begins with the word of a section, not with a text"
                + " (such as beat: or entities:)");
  }

  @Test
  void bytes_that_are_not_utf_8_are_told_with_their_line() {
    read("a: 1\ntitle: Société\n", StandardCharsets.ISO_8859_1);

    assertThat(told())
        .containsExactly(
            "x.yaml:2: error: this is not UTF-8: the byte 0xE9 stands where none can"
                + " (save the file as UTF-8)");
  }

  @Test
  void utf_16_is_told() {
    read("a: 1\n", StandardCharsets.UTF_16);

    assertThat(told())
        .containsExactly(
            "x.yaml:1: error: this is not UTF-8: the byte 0xFE stands where none can"
                + " (save the file as UTF-8)");
  }

  @Test
  void control_characters_are_refused_wherever_they_stand() {
    read("a: 1\n# \u0000\n");
    read("a: 1\n\u001A");
    read("a: 1\nb: \u0085\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:2: error: a control character stands here: U+0000 (remove it)",
            "x.yaml:2: error: a control character stands here: U+001A (remove it)",
            "x.yaml:2: error: a control character stands here: U+0085 (remove it)");
  }

  @Test
  void lists_in_lists_without_end_are_refused() {
    read("a: " + "[".repeat(100_000));

    assertThat(told()).containsExactly("x.yaml:1: error: lists stand in lists deeper than 32");
  }

  @Test
  void a_word_that_is_a_list_is_refused() {
    read("? [a, b]\n: c\n");

    assertThat(told()).containsExactly("x.yaml:1: error: a word is needed before the colon");
  }

  @Test
  void a_backslash_that_means_nothing_is_told() {
    read("a: 1\nb: \"C:\\drafts\"\n");
    read("a: 1\nb: \"\\UFFFFFFFF\"\n");

    assertThat(told())
        .containsExactly(
            "x.yaml:2: error: a backslash in double quotation marks begins nothing known"
                + " (use single quotation marks)",
            "x.yaml:2: error: a backslash in double quotation marks begins nothing known"
                + " (use single quotation marks)");
  }

  @Test
  void yaml_of_another_version_is_refused() {
    read("%YAML 2.0\n---\na: 1\n");

    assertThat(told())
        .containsExactly("x.yaml:1: error: this is not YAML 1.2 (see how a beat is written)");
  }

  private YamlFile.Read read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  private YamlFile.Read read(String text, Charset charset) {
    return YamlFile.read("x.yaml", text.getBytes(charset), problems);
  }

  private List<String> told() {
    return problems.list().stream().map(Problem::toString).toList();
  }

  private static Yaml.Scalar scalar(int line, String text) {
    return new Yaml.Scalar(spot(line), text);
  }

  private static Spot spot(int line) {
    return new Spot("x.yaml", line);
  }
}
