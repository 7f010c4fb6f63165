package press.dossier.model.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  /// Marks that fold, marks that join, characters outside the basic plane, and plain ones.
  private static final String[] CHARACTERS = {
    "a",
    "b",
    "e",
    "é",
    "e\u0301",
    "ö",
    "o\u0308\u0323",
    "ß",
    "字",
    "节",
    "한",
    "\u1112\u1161\u11ab",
    "𝒳",
    "😀",
    " ",
    "  ",
    "\n",
    "\u00a0",
    "\u2003",
    "'",
    "’",
    "\"",
    "“",
    "«",
    "」",
    "-",
    ".",
    "1"
  };

  private static final int CASES = Integer.getInteger("cases", 200) * 10;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          He said "no" twice.|He said “no” twice.
          He  said\tit|He said it
          l'été|l’e\u0301te\u0301
          avant « après »|avant "\u00a0après\u202f"
          """)
  void white_space_quotation_marks_and_unicode_form_make_no_difference(String text, String exact) {
    assertThat(Quotes.find(text, exact, null, null))
        .contains(new Place(0, text.codePointCount(0, text.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The act stands      | the act stands
          The act stands      | The act, stands
          more than 200,000   | more than 20,000
          café                | cafe
          words               | ' '
          """)
  void everything_else_makes_a_difference(String text, String exact) {
    assertThat(Quotes.find(text, exact, null, null)).isEmpty();
  }

  @Test
  void what_stands_before_and_behind_chooses_among_equal_words() {
    String text = "No. And no. But no.";

    assertThat(Quotes.find(text, "no", "And", null)).contains(new Place(8, 10));
    assertThat(Quotes.find(text, "no", null, ". But")).contains(new Place(8, 10));
    assertThat(Quotes.find(text, "no", "But", ".")).contains(new Place(16, 18));
    assertThat(Quotes.find(text, "no", "Or", null)).isEmpty();
  }

  @Test
  void offsets_count_characters_not_their_halves() {
    assertThat(Quotes.find("😀😀 yes", "yes", null, null)).contains(new Place(3, 6));
  }

  @Test
  void half_a_character_is_no_quote_of_it() {
    assertThat(Quotes.find("cafe\u0301", "cafe", null, null)).isEmpty();
  }

  @Test
  void any_run_of_a_text_is_found_in_any_of_its_forms() {
    Random random = new Random(20241206);
    for (int number = 0; number < CASES; number++) {
      String[] parts = parts(random, 1 + random.nextInt(40));
      int from = random.nextInt(parts.length);
      int to = from + 1 + random.nextInt(parts.length - from);
      String text = String.join("", parts);
      String run = join(parts, from, to);

      Optional<Place> place = Quotes.find(text, rewritten(run, random), null, null);

      if (plain(run).isBlank()) {
        assertThat(place).isEmpty();
        continue;
      }
      assertThat(place).as("case %d: %s in %s", number, run, text).isPresent();
      assertThat(plain(words(text, place.get())).strip()).isEqualTo(plain(run).strip());
      assertThat(place.get().start()).isLessThanOrEqualTo(points(join(parts, 0, to)));
    }
  }

  @Test
  void words_that_a_slow_comparison_does_not_find_are_not_found() {
    Random random = new Random(20250117);
    int absent = 0;
    for (int number = 0; number < CASES; number++) {
      String text = String.join("", parts(random, 30));
      String words = String.join("", parts(random, 2));
      boolean stands = plain(text).contains(plain(words).strip());
      absent += stands ? 0 : 1;

      if (!stands || plain(words).isBlank()) {
        assertThat(Quotes.find(text, words, null, null)).as("%s in %s", words, text).isEmpty();
      }
    }
    assertThat(absent).isGreaterThan(CASES / 4);
  }

  private static String[] parts(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> CHARACTERS[random.nextInt(CHARACTERS.length)])
        .toArray(String[]::new);
  }

  private static String join(String[] parts, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> parts[i]).collect(Collectors.joining());
  }

  private static String rewritten(String run, Random random) {
    Normalizer.Form form = random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD;
    return Normalizer.normalize(run, form)
        .replace(" ", random.nextBoolean() ? "\u00a0\t" : " ")
        .replace("“", random.nextBoolean() ? "\"" : "„");
  }

  /// The same folding, written the slow and obvious way.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00a0\\u2003]+", " ")
        .replaceAll("[’]", "'")
        .replaceAll("[“„«」]", "\"");
  }

  private static String words(String text, Place place) {
    return text.substring(
        text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
