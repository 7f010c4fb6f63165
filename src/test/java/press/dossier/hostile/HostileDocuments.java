package press.dossier.hostile;

import static press.dossier.hostile.Hostility.refusedDocument;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.dossier.differential.chance.Dice;

/// Documents that are costly to read, to check or to validate.
final class HostileDocuments {

  private HostileDocuments() {}

  static List<Hostility> all() {
    return List.of(
        refusedDocument("fragments that spread each other twice", HostileDocuments::bomb),
        refusedDocument("a fragment in itself", dice -> "{ ...F } fragment F on Query { ...F }"),
        refusedDocument("fragments in a ring, all in all", HostileDocuments::ring),
        refusedDocument(
            "aliases without number",
            dice -> "{ " + many(large(dice), i -> "a" + i + ": __typename ") + "}"),
        refusedDocument(
            "one alias again and again",
            dice -> "{ " + many(large(dice), i -> "a: __typename ") + "}"),
        refusedDocument(
            "one field again and again",
            dice -> "{ " + many(large(dice), i -> "__typename ") + "}"),
        refusedDocument("fields below fields", HostileDocuments::deepFields),
        refusedDocument("inline fragments below each other", HostileDocuments::deepFragments),
        refusedDocument("lists within lists", dice -> value("[", "]", large(dice))),
        refusedDocument("objects within objects", dice -> value("{a:", "}", large(dice))),
        refusedDocument(
            "tokens without end",
            dice -> "{ firms(first: [" + "1 ".repeat(12 * large(dice)) + "]) { id } }"),
        refusedDocument(
            "white space without end", dice -> "{" + " ".repeat(100 * large(dice)) + "nothing }"),
        refusedDocument(
            "comments without end", dice -> "#x\n".repeat(30 * large(dice)) + "{ nothing }"),
        refusedDocument(
            "commas without end", dice -> "{ nothing" + ",".repeat(100 * large(dice)) + " }"),
        refusedDocument("a name without end", dice -> "{ " + "x".repeat(90 * large(dice)) + " }"),
        refusedDocument(
            "a number without end",
            dice -> "{ firms(first: " + "9".repeat(80 * large(dice)) + ") { totalCount } }"),
        refusedDocument(
            "a fraction without end",
            dice -> "{ firms(first: 1." + "9".repeat(80 * large(dice)) + ") { totalCount } }"),
        refusedDocument(
            "an exponent without end",
            dice ->
                "{ firms(first: 1e" + "9".repeat(9 + dice.between(0, 9)) + ") { totalCount } }"),
        refusedDocument(
            "a text that does not end", dice -> "{ search(text: \"" + "x".repeat(50 * large(dice))),
        refusedDocument(
            "a block that does not end",
            dice -> "{ search(text: \"\"\"" + "x".repeat(50 * large(dice))),
        refusedDocument(
            "operations without number",
            dice -> many(large(dice), i -> "query Q" + i + " { __typename } ")),
        refusedDocument(
            "fragments without use",
            dice ->
                "{ __typename } "
                    + many(large(dice) / 2, i -> "fragment F" + i + " on Query { __typename } ")),
        refusedDocument(
            "spreads of nothing", dice -> "{ " + many(large(dice), i -> "...F" + i + " ") + "}"),
        refusedDocument(
            "directives without number",
            dice -> "{ __typename " + "@include(if: true) ".repeat(large(dice) / 4) + "}"),
        refusedDocument(
            "unknown directives",
            dice -> "{ __typename " + many(large(dice) / 2, i -> "@d" + i + " ") + "}"),
        refusedDocument(
            "variables without use",
            dice ->
                "query(" + many(large(dice) / 2, i -> "$v" + i + ": Int ") + ") { __typename }"),
        refusedDocument(
            "unknown arguments",
            dice ->
                "{ firms(" + many(large(dice) / 2, i -> "a" + i + ": 1 ") + ") { totalCount } }"),
        refusedDocument("unknown fields", dice -> "{ " + many(1_500, i -> "f" + i + " ") + "}"),
        refusedDocument("fields that cannot be merged", HostileDocuments::conflicting),
        refusedDocument("the schema, round and round", dice -> described(dice.between(3, 8))),
        refusedDocument("control characters", dice -> "{ __typename \\u0000\\u0007 }"));
  }

  private static int large(Dice dice) {
    return dice.between(2_100, 2_900);
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static String bomb(Dice dice) {
    int levels = dice.between(20, 60);
    return "{ ...F0 } "
        + many(levels, i -> "fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
        + "fragment F"
        + levels
        + " on Query { __typename }";
  }

  private static String ring(Dice dice) {
    int size = dice.between(20, 60);
    String spreads = many(size, i -> "...F" + i + " ");
    return "{ ...F0 } " + many(size, i -> "fragment F" + i + " on Query { " + spreads + "} ");
  }

  private static String deepFields(Dice dice) {
    int depth = dice.between(30, 150);
    return "{ firm(slug: \"bytedance\") { "
        + "owners { nodes { owned { ".repeat(depth / 3)
        + "id"
        + " } } }".repeat(depth / 3)
        + " } }";
  }

  private static String deepFragments(Dice dice) {
    int depth = large(dice);
    return "{ " + "... { ".repeat(depth) + "__typename" + " }".repeat(depth) + " }";
  }

  private static String value(String open, String close, int depth) {
    return "{ firms(first: "
        + open.repeat(depth)
        + "1"
        + close.repeat(depth)
        + ") { totalCount } }";
  }

  private static String conflicting(Dice dice) {
    return "{ "
        + many(dice.between(20, 45), i -> "a: firms(first: " + (i + 1) + ") { totalCount } ")
        + "}";
  }

  private static String described(int depth) {
    return "{ __schema { types { "
        + "fields { type { ".repeat(depth)
        + "name"
        + " } }".repeat(depth)
        + " } } }";
  }
}
