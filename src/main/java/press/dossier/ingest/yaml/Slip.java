package press.dossier.ingest.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// A slip in the writing of YAML, told in words of somebody who writes and not of a parser.
///
/// @param line the line, the first being 1
record Slip(int line, String reason, String hint) {

  private static final String NO_ESCAPE =
      "a backslash in double quotation marks begins nothing known";
  private static final String SINGLE_MARKS = "use single quotation marks";
  private static final String NOT_CLOSED = "found unexpected end of stream";

  private static final String QUOTE = "put the text in quotation marks";

  /// What a parser's complaint contains, and what it means.
  private record Meaning(String complaint, String reason, String hint) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("TAB", "a tab stands where only spaces can", "indent with spaces"),
          new Meaning(
              "mapping values are not allowed",
              "a colon stands where none can",
              "indent the line like its neighbours, or " + QUOTE),
          new Meaning(NOT_CLOSED, "a quotation mark is not closed", "close it"),
          new Meaning(
              "could not find expected ':'",
              "a word without a colon stands here",
              "write a colon and a space behind the word, or indent the text"),
          new Meaning(
              "expected <block end>",
              "the line does not fit to the lines above",
              "begin the words of one item in the same column"),
          new Meaning(
              "expected the node content",
              "something is missing or too much here",
              "look for a stray comma or bracket"),
          new Meaning("expected ',' or", "a list in brackets is not closed", "close it"),
          new Meaning(
              "that cannot start any token", "a text cannot begin with this character", QUOTE),
          new Meaning("unknown escape character", NO_ESCAPE, SINGLE_MARKS));

  /// A backslash with something behind it that means nothing.
  static Slip escape(int line) {
    return new Slip(line, NO_ESCAPE, SINGLE_MARKS);
  }

  static Slip of(MarkedYamlEngineException broken) {
    String complaint = broken.getProblem();
    return MEANINGS.stream()
        .filter(meaning -> complaint.contains(meaning.complaint))
        .findFirst()
        .map(meaning -> new Slip(line(broken), meaning.reason, meaning.hint))
        .orElseGet(() -> new Slip(line(broken), "this is not YAML: " + complaint, QUOTE));
  }

  /// Where the slip is: what is not closed begins where it was opened, not where the file ends.
  private static int line(MarkedYamlEngineException broken) {
    Optional<Mark> mark =
        broken.getProblem().contains(NOT_CLOSED)
            ? broken.getContextMark()
            : broken.getProblemMark();
    return mark.map(found -> found.getLine() + 1).orElse(1);
  }
}
