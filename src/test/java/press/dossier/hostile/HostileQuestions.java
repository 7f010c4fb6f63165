package press.dossier.hostile;

import static press.dossier.hostile.Hostility.body;
import static press.dossier.hostile.Hostility.post;
import static press.dossier.hostile.Hostility.refused;
import static press.dossier.hostile.Hostility.refusedDocument;
import static press.dossier.hostile.Hostility.survived;
import static press.dossier.hostile.Hostility.survivedDocument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.dossier.differential.chance.Dice;

/// Questions that are valid and short, and dear to answer.
final class HostileQuestions {

  private static final int UNTIL_PREPARED = 7;

  private HostileQuestions() {}

  static List<Hostility> all() {
    return List.of(
        refusedDocument("pages within pages", HostileQuestions::pages),
        refused(
            "pages within pages by variables",
            dice ->
                post(
                    body(
                        "query($n: Int) { firms(first: $n) { nodes { claims: attributedClaims(first: $n)"
                            + " { nodes { relayedBy(first: $n) { nodes { id } } } } } } }",
                        "{\"n\": " + dice.between(60, 100) + "}"))),
        refusedDocument("one text in every row, again and again", HostileQuestions::wide),
        refusedDocument("paths without number", HostileQuestions::paths),
        refusedDocument(
            "a search for a long text",
            dice ->
                "{ search(text: \"" + "ab ".repeat(dice.between(100, 9_000)) + "\") { rank } }"),
        refused(
            "ids without number",
            dice ->
                post(
                    body(
                        "query($i: [ID!]!) { nodes(ids: $i) { id } }",
                        "{\"i\": [" + "\"x\",".repeat(dice.between(2_000, 9_000)) + "\"x\"]}"))),
        survivedDocument("the dearest that is served", HostileQuestions::dearest),
        survivedDocument(
            "everything about everybody",
            dice ->
                "{ statements(first: 100) { nodes { id status flips { status } claims(first: 20) { nodes { id } } } } }"),
        survived("a flood of statements to prepare", HostileQuestions::prepared));
  }

  private static String pages(Dice dice) {
    int rows = dice.between(50, 100);
    return "{ publications(first: %1$d) { nodes { claims(first: %1$d) { nodes { relayedBy(first: %1$d) { nodes { id } } } } } } }"
        .formatted(rows);
  }

  private static String wide(Dice dice) {
    int times = dice.between(2_100, 2_900);
    return "{ firms(first: 100) { nodes { "
        + IntStream.range(0, times)
            .mapToObj(i -> "a" + i + ": description ")
            .collect(Collectors.joining())
        + "} } }";
  }

  private static String paths(Dice dice) {
    return "{ "
        + IntStream.range(0, dice.between(11, 40))
            .mapToObj(i ->
                "p"
                    + i
                    + ": path(from: {slug: \"bytedance\"}, to: {slug: \"nvidia\"}) { paths { length } } ")
            .collect(Collectors.joining())
        + "}";
  }

  private static String dearest(Dice dice) {
    return "{ publications(first: 100) { nodes { title claims(first: %d) { nodes { id stance statement { id status } relayedBy(first: 10) { nodes { id } } } } } } }"
        .formatted(dice.between(40, 60));
  }

  /// Each document is another statement, and is asked until PostgreSQL would prepare it.
  private static Outcome prepared(Wire wire, Dice dice) throws java.io.IOException {
    int from = dice.between(0, 1_000_000);
    Outcome last = Outcome.CUT;
    for (int i = 0; i < 10; i++) {
      String document =
          "{ a%d: firms(first: 3) { nodes { name slug purchases { nodes { stage status } } } } }"
              .formatted(from + i);
      for (int again = 0; again < UNTIL_PREPARED; again++) {
        last = wire.write(post(body(document, "{}"))).read();
      }
    }
    return last;
  }
}
