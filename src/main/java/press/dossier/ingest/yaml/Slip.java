package press.dossier.ingest.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// A slip in the writing of YAML, told in words of somebody who writes and not of a parser.
record Slip(String reason, String hint) {

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
          new Meaning(
              "found unexpected end of stream", "a quotation mark is not closed", "close it"),
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
          new Meaning(
              "unknown escape character",
              "a backslash in double quotation marks begins nothing known",
              "use single quotation marks"));

  static Slip of(MarkedYamlEngineException broken) {
    String complaint = broken.getProblem();
    return MEANINGS.stream()
        .filter(meaning -> complaint.contains(meaning.complaint))
        .findFirst()
        .map(meaning -> new Slip(meaning.reason, meaning.hint))
        .orElseGet(() -> new Slip("this is not YAML: " + complaint, QUOTE));
  }
}
