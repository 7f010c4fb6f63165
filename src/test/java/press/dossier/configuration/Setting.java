package press.dossier.configuration;

import java.util.Locale;

/// Something that can be set.
///
/// @param variable by which environment variable
/// @param property by which property of Quarkus; empty if by none
/// @param fallback its value if it is not set; empty if there is none
/// @param meaning what it means
record Setting(String variable, String property, String fallback, String meaning) {

  /// How a documentation names the variable.
  private static final String NAMED = "Environment: `%s`.";

  /// The variable that stands for a property.
  static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /// A setting by property, whose documentation must name its variable at the end.
  static Setting of(String property, String fallback, String documentation) {
    String named = NAMED.formatted(variable(property));
    if (!documentation.endsWith(named)) {
      throw new AssertionError("The documentation of " + property + " must end with " + named);
    }
    String meaning = documentation.substring(0, documentation.length() - named.length()).strip();
    return new Setting(variable(property), property, fallback, meaning);
  }

  String row() {
    return "| `%s` | %s | %s | %s |"
        .formatted(variable, code(property), fallback.isEmpty() ? "none" : code(fallback), meaning);
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }
}
