package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dossier.ingest.source.BuiltIn;

/// A native program holds what the analysis finds it to need. What is looked up by a name while it
/// runs cannot be found so: it stands in one list, and whatever is looked up stands there.
class LookedUpByNameTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final String LIST =
      "META-INF/native-image/press.dossier/dossier/reachability-metadata.json";

  private static final String SENDERS =
      "META-INF/services/io.opentelemetry.exporter.internal.http.HttpSenderProvider";

  private static final Set<String> OWNERS =
      Set.of(
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Module",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.reflect.Proxy",
          "java.util.ResourceBundle",
          "java.util.ServiceLoader");

  private static final Set<String> LOOK_UPS =
      Set.of(
          "forName",
          "loadClass",
          "findClass",
          "getResource",
          "getResources",
          "getResourceAsStream",
          "resources",
          "load",
          "loadInstalled",
          "getBundle",
          "newProxyInstance",
          "newInstance",
          "getConstructor",
          "getConstructors",
          "getDeclaredConstructor",
          "getDeclaredConstructors",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getField",
          "getFields",
          "getDeclaredField",
          "getDeclaredFields",
          "getRecordComponents",
          "findVirtual",
          "findStatic",
          "findConstructor",
          "findVarHandle");

  @Test
  void only_built_in_beats_are_looked_up_by_our_own_code() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("press.dossier");

    Set<String> looking = new TreeSet<>();
    for (JavaClass type : house) {
      type.getAccessesFromSelf().stream()
          .filter(LookedUpByNameTest::isLookUp)
          .forEach(access -> looking.add(type.getName()));
    }

    assertThat(looking).containsExactly(BuiltIn.class.getName());
  }

  private static boolean isLookUp(JavaAccess<?> access) {
    return OWNERS.contains(access.getTargetOwner().getName())
        && LOOK_UPS.contains(access.getTarget().getName());
  }

  @Test
  void each_file_of_a_beat_is_listed() throws IOException {
    List<String> globs = listed("resources", "glob");

    assertThat(BuiltIn.index())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(globs).anyMatch(glob -> fits(glob, "db/beats/" + file)));
    assertThat(globs).anyMatch(glob -> fits(glob, BuiltIn.INDEX));
  }

  private static boolean fits(String glob, String file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
  }

  @Test
  void whoever_may_send_traces_is_listed() throws IOException {
    List<String> senders = new ArrayList<>();
    ClassLoader loader = getClass().getClassLoader();
    for (URL file : Collections.list(loader.getResources(SENDERS))) {
      try (InputStream in = file.openStream()) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(senders::add);
      }
    }

    assertThat(listed("resources", "glob")).contains(SENDERS);
    assertThat(senders).isNotEmpty().isSubsetOf(listed("reflection", "type"));
  }

  /// Quarkus itself lists the files of a page, migrations, and what its extensions look up.
  @Test
  void our_own_services_are_those_that_an_extension_lists() throws IOException {
    try (Stream<Path> services = Files.list(RESOURCES.resolve("META-INF/services"))) {
      assertThat(services.map(file -> file.getFileName().toString()))
          .containsExactly("io.smallrye.graphql.spi.EventingService");
    }
  }

  private static List<String> listed(String kind, String member) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(RESOURCES.resolve(LIST)))) {
      return reader.readObject().getJsonArray(kind).getValuesAs(JsonObject.class).stream()
          .map(each -> each.getString(member))
          .toList();
    }
  }
}
