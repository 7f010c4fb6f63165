package press.dossier.model.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// The forms of texts and words.
public final class Texts {

  /// Any text, over several lines or one.
  public static final Form<String> TEXT = Texts::text;

  /// A text of one line, at most 300 characters: a name, a unit.
  public static final Form<String> NAME = text -> line(text, 300);

  /// A text of one line, at most 1,000 characters: a title.
  public static final Form<String> TITLE = text -> line(text, 1_000);

  /// A key as it is written in a file.
  public static final Form<String> KEY = Texts::key;

  /// A web address.
  public static final Form<String> URL = Texts::url;

  /// A language tag, BCP 47.
  public static final Form<String> LANGUAGE = Texts::language;

  /// A country code, ISO 3166-1.
  public static final Form<String> COUNTRY = Texts::country;

  private static final Pattern KEY_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_KEY = 100;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Texts() {}

  /// One of the words of an enum.
  public static <E extends Enum<E>> Form<E> word(Class<E> words) {
    List<String> names = Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    return oneOf(names).map(name -> Enum.valueOf(words, name));
  }

  /// One of some words.
  public static Form<String> oneOf(List<String> words) {
    return text ->
        words.contains(text)
            ? Form.accepted(text)
            : Form.declined("cannot be " + Excerpt.of(text), Nearest.hintOf(text, words));
  }

  private static Form.Outcome<String> text(String text) {
    OptionalInt control = Control.find(text);
    if (control.isPresent()) {
      String name = Control.name(text.codePointAt(control.getAsInt()));
      return Form.declined("holds a control character, " + name, "remove it");
    }
    return Form.accepted(text);
  }

  private static Form.Outcome<String> line(String text, int longest) {
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      return Form.declined("goes over several lines", "write it in one line");
    }
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      return Form.declined(
          "is too long: " + length + " characters", "at most " + longest + " characters");
    }
    return text(text);
  }

  private static Form.Outcome<String> key(String text) {
    if (text.length() > LONGEST_KEY) {
      return Form.declined("is too long", "at most " + LONGEST_KEY + " characters");
    }
    return KEY_FORM.matcher(text).matches()
        ? Form.accepted(text)
        : Form.declined(
            "cannot be " + Excerpt.of(text), "a key has lower-case letters, digits and hyphens");
  }

  private static Form.Outcome<String> url(String text) {
    try {
      URI address = new URI(text);
      boolean web = "http".equalsIgnoreCase(address.getScheme());
      web |= "https".equalsIgnoreCase(address.getScheme());
      if (web && address.getHost() != null && text.length() <= 2_000) {
        return Form.accepted(text);
      }
    } catch (URISyntaxException notAnAddress) {
      // told below
    }
    return Form.declined(
        "is no web address: " + Excerpt.of(text), "it begins with https:// or http://");
  }

  private static Form.Outcome<String> language(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return Form.accepted(text);
    } catch (IllformedLocaleException notATag) {
      return Form.declined(
          "is no language tag: " + Excerpt.of(text), "write en, fr, zh-Hant or the like");
    }
  }

  private static Form.Outcome<String> country(String text) {
    return COUNTRIES.contains(text)
        ? Form.accepted(text)
        : Form.declined(
            "is no country code: " + Excerpt.of(text), "two capital letters: US, CN, MY");
  }
}
