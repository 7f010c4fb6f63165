package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What a container engine and serverless platforms are told, as far as it can be held without
/// them.
class ShippingTest {

  private static final Pattern NAME = Pattern.compile("`((?:DOSSIER|QUARKUS)_[A-Z_]+)`");
  private static final Pattern ABBREVIATED = Pattern.compile("`…(_[A-Z_]+)`");

  @Test
  void every_service_is_watched_and_can_do_little() throws Exception {
    map(compose().get("services"))
        .forEach((name, service) -> {
          Map<String, Object> said = merged(map(service));
          assertThat(map(said.get("healthcheck")))
              .as(name)
              .containsKeys("test", "interval", "timeout");
          assertThat(said.get("read_only")).as(name).isEqualTo(true);
          assertThat(said.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
          assertThat(said.get("security_opt"))
              .as(name)
              .isEqualTo(List.of("no-new-privileges:true"));
        });
  }

  @Test
  void who_needs_another_waits_until_it_is_healthy() throws Exception {
    Map<String, Object> services = map(compose().get("services"));
    services.forEach((name, service) ->
        map(map(service).getOrDefault("depends_on", Map.of()))
            .forEach((needed, how) -> {
              assertThat(services).as(name).containsKey(needed);
              assertThat(map(how)).as(name).containsEntry("condition", "service_healthy");
            }));
  }

  @Test
  void every_file_and_secret_that_a_service_wants_is_there() throws Exception {
    Map<String, Object> compose = compose();
    for (Object service : map(compose.get("services")).values()) {
      assertThat(map(compose.get("secrets")).keySet())
          .containsAll(strings(map(service).getOrDefault("secrets", List.of())));
      strings(map(service).getOrDefault("volumes", List.of())).stream()
          .filter(volume -> volume.startsWith("."))
          .forEach(
              volume -> assertThat(Path.of("docker").resolve(volume.split(":", -1)[0])).exists());
    }
  }

  @Test
  void every_setting_that_is_given_is_one_of_the_readme() throws Exception {
    Set<String> given = new TreeSet<>();
    given.addAll(map(dossier().get("environment")).keySet());
    for (Object variable : list(container().get("env"))) {
      given.add(String.valueOf(map(variable).get("name")));
    }
    Map<String, Object> function =
        map(map(map(sam().get("Resources")).get("Dossier")).get("Properties"));
    given.addAll(map(map(function.get("Environment")).get("Variables")).keySet());
    given.remove("JAVA_TOOL_OPTIONS"); // the JVM's own

    assertThat(given).hasSizeGreaterThan(10);
    assertThat(settings()).containsAll(given);
  }

  @Test
  void serverless_platforms_leave_the_tables_to_a_command() throws Exception {
    assertThat(list(container().get("env")))
        .contains(Map.of("name", "DOSSIER_MIGRATE_AT_START", "value", "false"));
    assertThat(Files.readString(Path.of("src/lambda/sam.yaml")))
        .contains("DOSSIER_MIGRATE_AT_START: \"false\"")
        .contains("press.dossier.LambdaHandler::handleRequest");
    assertThat(Path.of("src/lambda/main/java/press/dossier/LambdaHandler.java")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dockerfile", "Dockerfile.native"})
  void an_image_runs_as_a_user_who_is_not_root_and_tells_what_it_is(String name) throws Exception {
    List<String> lines = instructions(Path.of("docker", name));

    String user = last(lines, "USER ").replace("USER ", "");
    assertThat(user).isNotIn("", "0", "root");
    assertThat(last(lines, "HEALTHCHECK ")).contains("/usr/local/bin/healthy");
    assertThat(last(lines, "ENTRYPOINT ")).startsWith("ENTRYPOINT [");
    assertThat(last(lines, "LABEL "))
        .contains(
            "org.opencontainers.image.title", "image.licenses", "image.version", "image.revision");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dockerfile", "Dockerfile.native"})
  void what_an_image_takes_from_here_is_there_and_sent_to_the_builder(String name)
      throws Exception {
    List<String> sent =
        Files.readAllLines(Path.of(".dockerignore")).stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();
    for (String line : instructions(Path.of("docker", name))) {
      if (!line.startsWith("COPY ") || line.contains("--from=")) {
        continue;
      }
      List<String> words =
          Stream.of(line.split(" +", -1)).skip(1).filter(word -> !word.startsWith("--")).toList();
      for (String taken : words.subList(0, words.size() - 1)) {
        assertThat(Path.of(taken)).exists();
        assertThat(sent)
            .as(line)
            .anyMatch(path -> taken.equals(path) || taken.startsWith(path + "/"));
      }
    }
  }

  private static Map<String, Object> compose() throws IOException {
    return yaml("docker/compose.yaml");
  }

  private static Map<String, Object> sam() throws IOException {
    return yaml("src/lambda/sam.yaml");
  }

  private static Map<String, Object> dossier() throws IOException {
    return map(map(compose().get("services")).get("dossier"));
  }

  private static Map<String, Object> container() throws IOException {
    Map<String, Object> template =
        map(map(yaml("docker/knative.yaml").get("spec")).get("template"));
    return map(list(map(template.get("spec")).get("containers")).getFirst());
  }

  /// The names in the table of settings; `…_TOKENS` continues the first name of its line.
  private static Set<String> settings() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      List<String> whole = NAME.matcher(line).results().map(found -> found.group(1)).toList();
      names.addAll(whole);
      if (whole.isEmpty()) {
        continue;
      }
      ABBREVIATED
          .matcher(line)
          .results()
          .forEach(found -> {
            String first = whole.getFirst();
            names.add(first.substring(0, first.indexOf('_', "DOSSIER_".length())) + found.group(1));
          });
    }
    return names;
  }

  /// The instructions of a Dockerfile, each on one line.
  private static List<String> instructions(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readString(file).replace("\\\n", " ").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String last(List<String> lines, String instruction) {
    return lines.stream()
        .filter(line -> line.startsWith(instruction))
        .reduce("", (first, second) -> second);
  }

  private static Map<String, Object> yaml(String file) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    return map(load.loadFromString(Files.readString(Path.of(file))));
  }

  /// What a service says itself, and what it takes over by `<<`, which this reader leaves alone.
  private static Map<String, Object> merged(Map<String, Object> service) {
    Map<String, Object> merged = new HashMap<>(map(service.getOrDefault("<<", Map.of())));
    merged.putAll(service);
    return merged;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static List<String> strings(Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
