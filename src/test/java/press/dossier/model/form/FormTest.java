package press.dossier.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dossier.model.DateRange;
import press.dossier.model.Stance;

class FormTest {

  @Test
  void a_date_is_as_precise_as_it_is_written() {
    assertThat(Numbers.DATE.read("2024-12"))
        .isEqualTo(
            Form.accepted(new DateRange(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13",
        "2024-02-30",
        "24",
        "2024-1-2",
        "yesterday",
        "0000",
        "+12024-01-01",
        "2024-12-09/2024-12-08",
        "2024/",
        "2024-12-08T10:00:00Z",
        "08.12.2024",
        "2024-12-8"
      })
  void what_is_no_date_is_declined(String text) {
    assertThat(Numbers.DATE.read(text))
        .isEqualTo(
            Form.declined(
                "is no date: " + text,
                "write 2024, 2024-12, 2024-12-08 or a range 2024-12-08/2024-12-09"));
  }

  @Test
  void numbers_may_have_underscores_and_a_fraction() {
    assertThat(Numbers.NUMBER.read("7_000_000_000"))
        .isEqualTo(Form.accepted(new BigDecimal("7000000000")));
    assertThat(Numbers.NUMBER.read("-2.50")).isEqualTo(Form.accepted(new BigDecimal("-2.5")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7,000", "1e9", "_1", "1_", "7 000", ".5", "5.", "--1", "١", "0x10"})
  void what_is_no_number_is_declined(String text) {
    assertThat(Numbers.NUMBER.read(text))
        .isEqualTo(
            Form.declined(
                "is no number: " + text, "digits, with underscores if you like: 7_000_000.5"));
  }

  @Test
  void an_instant_is_kept_to_the_microsecond() {
    assertThat(Numbers.INSTANT.read("2025-01-20T18:00:00.123456789+01:00"))
        .isEqualTo(Form.accepted(Instant.parse("2025-01-20T17:00:00.123456Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-20", "2025-01-20T18:00:00", "soon", "2025-01-20 18:00:00Z"})
  void what_is_no_time_is_declined(String text) {
    assertThat(Numbers.INSTANT.read(text))
        .isEqualTo(
            Form.declined(
                "is no time: " + text, "write 2025-01-20T18:00:00Z, or +01:00 in place of Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "1.0", "-1", "99999999999999", "one", ""})
  void a_count_keeps_its_bounds(String text) {
    assertThat(Numbers.count(1, 6).read(text))
        .isEqualTo(Form.declined("cannot be " + text, "a whole number from 1 to 6"));
  }

  @Test
  void a_flag_is_true_or_false() {
    assertThat(Numbers.FLAG.read("true")).isEqualTo(Form.accepted(true));
    assertThat(Numbers.FLAG.read("yes"))
        .isEqualTo(Form.declined("cannot be yes", "one of true, false"));
  }

  @Test
  void a_word_of_a_list_is_named_if_it_was_probably_meant() {
    assertThat(Texts.word(Stance.class).read("DENIES")).isEqualTo(Form.accepted(Stance.DENIES));
    assertThat(Texts.word(Stance.class).read("DENYES"))
        .isEqualTo(
            Form.declined(
                "cannot be DENYES", "did you mean DENIES? one of ASSERTS, DENIES, QUESTIONS"));
    assertThat(Texts.word(Stance.class).read("LIKES"))
        .isEqualTo(Form.declined("cannot be LIKES", "one of ASSERTS, DENIES, QUESTIONS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr-CA", "zh-Hant", "sr-Latn-RS", "x-dossier"})
  void a_language_tag_is_well_formed(String tag) {
    assertThat(Texts.LANGUAGE.read(tag)).isEqualTo(Form.accepted(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "en_US", "no language", "123"})
  void what_is_no_language_tag_is_declined(String text) {
    assertThat(Texts.LANGUAGE.read(text))
        .isEqualTo(
            Form.declined("is no language tag: " + text, "write en, fr, zh-Hant or the like"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "NO", "US", "XK"})
  void country_codes_are_those_of_iso_3166(String code) {
    boolean known = !code.equals("XK");

    assertThat(Texts.COUNTRY.read(code) instanceof Form.Outcome.Accepted<String>).isEqualTo(known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "ftp://example.org/a", "https://", "https://a b", "javascript:1"})
  void what_is_no_web_address_is_declined(String text) {
    assertThat(Texts.URL.read(text))
        .isEqualTo(
            Form.declined("is no web address: " + text, "it begins with https:// or http://"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nvidia", "a_b", "-a", "a-", "a--b", "é", "a/b", "a@b"})
  void what_is_no_key_is_declined(String text) {
    assertThat(Texts.KEY.read(text))
        .isEqualTo(
            Form.declined("cannot be " + text, "a key has lower-case letters, digits and hyphens"));
  }

  @Test
  void texts_hold_no_control_characters_and_names_no_lines() {
    assertThat(Texts.TEXT.read("one\ntwo")).isEqualTo(Form.accepted("one\ntwo"));
    assertThat(Texts.TEXT.read("a\u0000b"))
        .isEqualTo(Form.declined("holds a control character, U+0000", "remove it"));
    assertThat(Texts.TEXT.read("a\uD800"))
        .isEqualTo(Form.declined("holds a control character, U+D800", "remove it"));
    assertThat(Texts.NAME.read("one\ntwo"))
        .isEqualTo(Form.declined("goes over several lines", "write it in one line"));
    assertThat(Texts.NAME.read("x".repeat(301)))
        .isEqualTo(Form.declined("is too long: 301 characters", "at most 300 characters"));
  }
}
