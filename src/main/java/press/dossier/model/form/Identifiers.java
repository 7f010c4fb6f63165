package press.dossier.model.form;

import java.math.BigInteger;
import java.util.regex.Pattern;
import press.dossier.model.IdentifierScheme;

/// The spellings of identifiers, as their issuers write them.
public final class Identifiers {

  private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Identifiers() {}

  /// Whether a number is unique only together with who gave it.
  public static boolean needsIssuer(IdentifierScheme scheme) {
    return scheme == IdentifierScheme.DOCKET;
  }

  /// How numbers of a scheme are written.
  public static Form<String> form(IdentifierScheme scheme) {
    return switch (scheme) {
      case LEI -> Identifiers::lei;
      case CIK -> like(scheme, "[1-9][0-9]{0,9}", "digits without leading zeros: 1045810");
      case WIKIDATA -> like(scheme, "Q[1-9][0-9]*", "Q and digits: Q182477");
      case FR_CITATION -> like(scheme, "[0-9]+ FR [0-9]+", "volume FR page: 87 FR 62186");
      case FR_DOCUMENT ->
          like(
              scheme,
              "([CRZ][0-9]-)?([0-9]{4}-[0-9]{4,5}|[0-9]{2}-[0-9]{1,5}|[EXZ][0-9]{1,2}-[0-9]{1,6})",
              "year and number: 2022-21658");
      case RIN -> like(scheme, "[0-9]{4}-[A-Z]{2}[0-9]{2}", "as in 0694-AI94");
      case PUBLIC_LAW -> like(scheme, "[0-9]{1,3}-[0-9]{1,4}", "congress and number: 118-50");
      case REPORTER -> like(scheme, "[0-9]+ \\S.*", "volume reporter page: 122 F.4th 930");
      case ARXIV ->
          like(
              scheme,
              "[0-9]{4}\\.[0-9]{4,5}(v[0-9]+)?|[a-z-]+(\\.[A-Z]{2})?/[0-9]{7}(v[0-9]+)?",
              "as in 2401.11053");
      case BILL_NUMBER, DOCKET -> Texts.NAME;
    };
  }

  private static Form<String> like(IdentifierScheme scheme, String form, String hint) {
    Pattern pattern = Pattern.compile(form);
    return text ->
        pattern.matcher(text).matches() ? Texts.NAME.read(text) : declined(scheme, text, hint);
  }

  private static Form.Outcome<String> declined(IdentifierScheme scheme, String text, String hint) {
    return Form.declined("is not written like a " + scheme + ": " + Excerpt.of(text), hint);
  }

  private static Form.Outcome<String> lei(String text) {
    if (!LEI.matcher(text).matches()) {
      return declined(IdentifierScheme.LEI, text, "20 capital letters and digits");
    }
    return checksum(text)
        ? Form.accepted(text)
        : Form.declined(
            "is not a valid LEI: " + text, "its check digits do not fit; look for a slip");
  }

  /// ISO 7064, mod 97-10: letters count from 10, and the whole leaves 1.
  private static boolean checksum(String lei) {
    StringBuilder digits = new StringBuilder();
    lei.chars().map(Character::getNumericValue).forEach(digits::append);
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
