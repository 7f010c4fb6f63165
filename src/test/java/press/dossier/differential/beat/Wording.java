package press.dossier.differential.beat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import press.dossier.differential.chance.Dice;

/// Names and texts that are hard to sort, to quote or to write out.
final class Wording {

  private static final List<String> NAMES =
      List.of(
          "Alpha",
          "Alpha",
          "Beta Chips",
          "Gamma",
          "Ångström AG",
          "Öko \"Bund\" eV",
          "Zürich",
          "zurich",
          "Straße",
          "STRASSE",
          "İstanbul",
          "ﬁne print",
          "O'Neill & Sons",
          "back\\slash \\n \\u0041",
          "<b>Bold</b> &amp; <script>alert(1)</script>",
          "per cent % under_score",
          "dollar $1 $$body$$",
          "{\"json\": [null]}",
          "?placeholder :named $$",
          "fox 🦊",
          "👩‍👩‍👧 family",
          "𝒜lpha",
          "𠮷野家",
          "﨎 compat",
          "字节跳动",
          "字節跳動",
          "שלום עולם",
          "مرحبا بالعالم",
          "한국어",
          "Ωmega",
          "ωmega",
          "Я и ты",
          "123",
          "12.5",
          "-1",
          "null",
          "true",
          "",
          "a",
          "A",
          "á",
          "\uFFFC object",
          "line\u2028separator",
          "non\u00A0breaking");

  private final Dice dice;

  Wording(Dice dice) {
    this.dice = dice;
  }

  /// A name. Many names of a beat fold to the same.
  String name() {
    String name = dice.one(NAMES);
    return switch (dice.between(0, 9)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> widened(name);
      case 2 -> Normalizer.normalize(name, Normalizer.Form.NFD);
      case 3 -> " " + name;
      case 4 -> name.replace('a', 'à');
      case 5 -> name + " " + dice.one(NAMES);
      default -> name;
    };
  }

  /// A text of a sentence or two, with tabs and line breaks.
  String sentence() {
    String sentence = name() + dice.one(List.of(" — ", "\n", "\t", ": ", "/", "\r\n"));
    return sentence + dice.one(NAMES) + (dice.chance(20) ? "." : "");
  }

  private static String widened(String name) {
    StringBuilder wide = new StringBuilder();
    name.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
