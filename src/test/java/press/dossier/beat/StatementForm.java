package press.dossier.beat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the tests ask of a statement of a kind: the fields that are lists of such statements, and
/// the fields of the statement, line by line.
enum StatementForm {
  OWNERSHIP("ownerships owners", "owner owned", "share period"),
  POSITION("positions people", "person at", "period", "title"),
  DEVELOPMENT("products makers", "developer product", "role period"),
  DERIVATION("derivations derivatives", "product from", "derivationKind period"),
  RESTRICTION("restrictions", "regulation product destination party", "effect eccns period"),
  FACILITY("facilities", "firm place", "facilityKind stage amount period"),
  PURCHASE(
      "purchases sales rankings",
      "buyer seller product destination market",
      "stage rank quantity amount share happened"),
  BID("bids bidsReceived", "participants target", "stage amount happened", "capacity"),
  RULING("rulings reviews", "decision on judges", "disposition happened", "holding"),
  REQUEST("requests requestsReceived", "from to", "happened", "asked"),
  AMENDMENT("amendments amends", "regulation of", "amendmentKind happened"),
  OBSERVATION(
      "observations",
      "about aboutPublication object",
      "measure measured happened period",
      "sentence");

  private static final String DATE = " { text }";
  private static final String AMOUNT = " { bound value unit }";

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("happened", DATE),
          Map.entry("quantity", AMOUNT),
          Map.entry("amount", AMOUNT),
          Map.entry("share", AMOUNT),
          Map.entry("measured", AMOUNT),
          Map.entry("period", " { starts { text } ends { text } ending }"),
          Map.entry("participants", " { role bidder { slug } since { text } }"),
          Map.entry("judges", " { part person { slug } }"));

  private static final List<String> SCALARS =
      List.of(
          "title",
          "role",
          "derivationKind",
          "effect",
          "eccns",
          "facilityKind",
          "stage",
          "rank",
          "capacity",
          "disposition",
          "holding",
          "asked",
          "amendmentKind",
          "measure",
          "sentence");

  private final List<String> lists;
  private final List<List<String>> lines;

  StatementForm(String lists, String... lines) {
    this.lists = words(lists);
    this.lines = Arrays.stream(lines).map(StatementForm::words).toList();
  }

  /// The form of the statements of a list.
  static StatementForm of(String list) {
    return Arrays.stream(values())
        .filter(form -> form.lists.contains(list))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form for " + list));
  }

  /// The fields that a line is made of, for all lines.
  List<List<String>> lines() {
    return lines;
  }

  /// All fields, with what is asked of their values.
  String selection() {
    return lines.stream()
        .flatMap(List::stream)
        .map(field -> field + part(field))
        .collect(Collectors.joining(" "));
  }

  private static String part(String field) {
    return SCALARS.contains(field) ? "" : PARTS.getOrDefault(field, " { slug }");
  }

  private static List<String> words(String line) {
    return Stream.of(line.split(" ")).toList();
  }
}
