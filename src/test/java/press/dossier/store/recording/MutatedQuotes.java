package press.dossier.store.recording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts quotes out of invented texts and changes them: in ways that make no difference, and in half
/// of the cases in one that does.
final class MutatedQuotes {

  /// Many scripts, every kind of quotation mark, marks that join, ligatures, soft hyphens, numbers,
  /// characters outside the basic plane, and words that stand more than once.
  private static final List<String> TEXTS =
      List.of(
          "The minister said: “We have not ordered 200,000 chips; we ordered 20,000.” He said 'no' twice. He said no more.",
          "Le ministre l’a dit : « L’État n’achètera pas 12 % des parts avant l’été. » Il l'a dit deux fois, déjà.",
          "Der Vorstand erklärte: „Wir prüfen ›alle‹ Möglichkeiten, auch in Zürich.“ Die Straße nach Großenhain bleibt gesperrt.",
          "Bakan ‘ılımlı’ konuştu; İstanbul'da ısı 30 dereceydi. Işık söndü, ışık yandı.",
          "Ông Nguyễn nói: “Chúng tôi đã đặt mua 7 triệu đồng.” Ông nói hai lần rồi thôi.",
          "Ο υπουργός είπε: «Δεν αγοράζουμε τίποτε πριν από τις 8 Δεκεμβρίου.» Ύστερα σώπασε.",
          "Министр заявил: «Мы ещё не решили». Он ещё раз сказал: „Ёлки стоят“.",
          "قَالَ الوَزِيرُ: «لَم نَشتَرِ ٢٠٠ رُقاقة». ثم قال ذلك مرّة أخرى.",
          "הַשַּׂר אָמַר: \"לא קָנִינוּ 7 שבבים\". אחר כך שתק.",
          "मंत्री ने कहा: “हमने क़रीब ५ हज़ार चिप ख़रीदे।” उन्होंने दो बार कहा।",
          "รัฐมนตรีกล่าวว่า “เรายังไม่ได้สั่งซื้อ 200 ชิ้น” เขากล่าวสองครั้ง",
          "部长说：「我们没有订购二十万块芯片。」他又说：『字节跳动没有买。』",
          "大臣は「がんばって、プログラムを買う」と言った。ﾊﾝｶｸもある。",
          "장관은 “우리는 20만 개를 사지 않았다”고 말했다. 그는 두 번 말했다.",
          "The of\u00adfi\u00adcial ﬁgure, 5 km² and ½, was “ﬂoated” at 3 Å — 3 \u212b — of co\u00adoperation; naïve, nai\u0308ve, co-op, co‑op.",
          "😀 Yes 👩‍🔬 said 𝒳 and 𝓎: “👍🏽 fine”. She said `fine´, and fine again.",
          "One  line\nand\tanother,\u00a0then \u2003 a wide\u202fone;\u3000it ends   here. One line more.");

  private static final String SPACES = " \n\t\u00a0\u2003\u202f\u3000";
  private static final String SINGLE = "'‘’‚‛‹›`´";
  private static final String DOUBLE = "\"“”„‟«»「」『』";

  /// Marks, and the vowels and finals of Hangul.
  private static final String JOINING = "[\\p{M}\u1160-\u11FF]";

  /// A character with what joins it.
  private static final Pattern CHARACTER = Pattern.compile("(?s)." + JOINING + "*");

  private final Random random;

  MutatedQuotes(Random random) {
    this.random = random;
  }

  /// A quote and the text that it may be in.
  ///
  /// @param isHarmed whether it was changed in a way that makes a difference, unless it happens to
  ///   be another part of the text
  record Mutated(
      String text,
      String exact,
      Optional<String> prefix,
      Optional<String> suffix,
      boolean isHarmed,
      String how) {

    /// Whether it is in the text, by the plainest reading we know of.
    boolean isInText() {
      String words = plain(exact).strip();
      String before = prefix.map(it -> Pattern.quote(plain(it).strip()) + " ?").orElse("");
      String behind = suffix.map(it -> " ?" + Pattern.quote(plain(it).strip())).orElse("");
      return !words.isEmpty()
          && Pattern.compile(before + Pattern.quote(words) + "(?!" + JOINING + ")" + behind)
              .matcher(plain(text))
              .find();
    }
  }

  /// A text in which everything that makes no difference is alike.
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[" + SPACES + "]+", " ")
        .replaceAll("[" + SINGLE + "]", "'")
        .replaceAll("[" + DOUBLE + "]", "\"");
  }

  Mutated next() {
    boolean harming = random.nextBoolean();
    String text = form(TEXTS.get(random.nextInt(TEXTS.size())));
    List<String> all = characters(text);
    while (true) {
      int from = random.nextInt(all.size());
      int to = Math.min(all.size(), from + 1 + random.nextInt(40));
      List<String> cut = new ArrayList<>(all.subList(from, to));
      if (String.join("", cut).isBlank() || plain(String.join("", cut)).isBlank()) {
        continue;
      }
      String how = harming ? harm(cut) : "";
      String exact = harmless(String.join("", cut));
      if (harming && how.isEmpty()) {
        continue; // it made no difference
      }
      if (plain(exact).isBlank() || plain(exact).strip().matches("(?s)" + JOINING + ".*")) {
        continue; // nothing, or a mark without its character: no quote of anything
      }
      return new Mutated(text, exact, before(all, from), behind(all, to), !how.isEmpty(), how);
    }
  }

  private Optional<String> before(List<String> all, int from) {
    String prefix = String.join("", all.subList(Math.max(0, from - 6), from));
    return random.nextInt(4) > 0 || plain(prefix).isBlank()
        ? Optional.empty()
        : Optional.of(harmless(prefix));
  }

  private Optional<String> behind(List<String> all, int to) {
    String suffix = String.join("", all.subList(to, Math.min(all.size(), to + 6)));
    return random.nextInt(4) > 0 || plain(suffix).isBlank()
        ? Optional.empty()
        : Optional.of(harmless(suffix));
  }

  /// Changes white space, quotation marks and Unicode form.
  private String harmless(String quote) {
    StringBuilder changed = new StringBuilder(random.nextInt(3) == 0 ? " " : "");
    quote.codePoints().forEach(point -> changed.append(harmless(point)));
    return form(changed.toString());
  }

  private String harmless(int point) {
    if (point > 0xFFFF || random.nextInt(3) == 0) {
      return Character.toString(point);
    }
    for (String alike : List.of(SINGLE, DOUBLE)) {
      if (alike.indexOf(point) >= 0) {
        return Character.toString(alike.charAt(random.nextInt(alike.length())));
      }
    }
    if (SPACES.indexOf(point) < 0) {
      return Character.toString(point);
    }
    StringBuilder spaces = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      spaces.append(SPACES.charAt(random.nextInt(SPACES.length())));
    }
    return spaces.toString();
  }

  private String form(String text) {
    return switch (random.nextInt(3)) {
      case 0 -> text;
      case 1 -> Normalizer.normalize(text, Normalizer.Form.NFC);
      default -> Normalizer.normalize(text, Normalizer.Form.NFD);
    };
  }

  /// Changes one thing that makes a difference.
  private String harm(List<String> cut) {
    int at = random.nextInt(cut.size());
    String character = cut.get(at);
    String before = String.join("", cut);
    String how =
        switch (random.nextInt(10)) {
          case 0 -> set(cut, at, "x", "another letter");
          case 1 -> set(cut, at, "", "a character fewer");
          case 2 -> set(cut, at, character + character, "a character doubled");
          case 3 -> set(cut, at, turned(character), "another case");
          case 4 ->
              set(
                  cut,
                  at,
                  Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""),
                  "without its marks");
          case 5 -> set(cut, at, character + " ", "a space within");
          case 6 -> set(cut, at, "7", "another digit");
          case 7 -> set(cut, at, character + "\u00ad", "a soft hyphen");
          case 8 ->
              set(cut, at, Normalizer.normalize(character, Normalizer.Form.NFKC), "compatible");
          default -> shuffled(cut);
        };
    return plain(String.join("", cut)).strip().equals(plain(before).strip()) ? "" : how;
  }

  private static String set(List<String> cut, int at, String other, String how) {
    cut.set(at, other);
    return how;
  }

  private String shuffled(List<String> cut) {
    List<String> words = new ArrayList<>(List.of(String.join("", cut).split(" ")));
    Collections.shuffle(words, random);
    cut.clear();
    cut.add(String.join(" ", words));
    return "another order";
  }

  private static String turned(String character) {
    String upper = character.toUpperCase(java.util.Locale.ROOT);
    return upper.equals(character) ? character.toLowerCase(java.util.Locale.ROOT) : upper;
  }

  private static List<String> characters(String text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }
}
