package press.dossier.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The reference of the configuration says what the code says. After a change that is meant, write
/// it anew with `-Dconfiguration=write` and read the difference.
class ConfigurationTest {

  private static final Path REFERENCE = Path.of("src/docs/configuration.md");
  private static final Pattern VARIABLE = Pattern.compile("DOSSIER_[A-Z]+(?:_[A-Z]+)*");
  private static final Pattern INJECTED =
      Pattern.compile("ConfigProperty\\(name = \"(dossier[^\"]+)");

  /// What the clients in `src/clients` read, and not the service.
  private static final Set<String> OF_CLIENTS = Set.of("DOSSIER_URL", "DOSSIER_TOKEN");

  @Test
  void the_reference_says_what_the_code_says() throws IOException {
    String text = Reference.text();
    if (System.getProperty("configuration", "").equals("write")) {
      Files.writeString(REFERENCE, text);
    }

    assertThat(Files.readString(REFERENCE)).isEqualTo(text);
  }

  @Test
  void whatever_the_code_and_the_readme_name_is_in_the_reference() throws IOException {
    Set<String> known =
        Reference.groups().stream()
            .flatMap(group -> group.settings().stream())
            .map(Setting::variable)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named()).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void each_mapping_is_in_a_file_that_the_reference_reads() throws IOException {
    try (Stream<Path> files = Files.walk(Reference.CODE)) {
      List<String> elsewhere =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> read(file).contains("@ConfigMapping("))
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith("Config.java"))
              .toList();
      assertThat(elsewhere).isEmpty();
    }
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Reference.CODE)) {
      files
          .filter(Files::isRegularFile)
          .map(ConfigurationTest::read)
          .forEach(text -> {
            named.addAll(found(VARIABLE, text));
            found(INJECTED, text).forEach(name -> named.add(Setting.variable(name)));
          });
    }
    named.addAll(found(VARIABLE, Files.readString(Path.of("README.md"))));
    named.removeAll(OF_CLIENTS);
    return named;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(found.groupCount()))
        .collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
