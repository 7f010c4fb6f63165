package press.dossier.configuration;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything of the service's own that can be set, as the code says it.
final class Reference {

  static final Path CODE = Path.of("src/main/java/press/dossier");
  private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");

  private static final String HEAD =
      """
      # Configuration

      Everything that can be set, as the code says it. Set it by environment. A property may stand in the file `config/application.properties` of the
      folder where the program is started, too, or behind `-D` of `java`; the environment wins over the file, and `-D` over both. Times are written as
      `250ms`, `30s`, `10m`, sizes as numbers of bytes.

      This page is written by a test: `./mvnw -Pquick -DskipTests=false test -Dtest=ConfigurationTest -Dconfiguration=write`.

      """;

  private Reference() {}

  static String text() throws IOException {
    return HEAD + groups().stream().map(Group::text).collect(Collectors.joining("\n"));
  }

  static List<Group> groups() throws IOException {
    List<Group> groups = new ArrayList<>();
    groups.add(read(CODE.resolve("Variable.java"), Reference::program));
    for (Path file : mappings()) {
      groups.add(read(file, Reference::mapped));
    }
    groups.addAll(others());
    groups.subList(1, groups.size()).sort(Comparator.comparing(Group::name));
    return groups;
  }

  private interface Reader {
    Group read(Documented type);
  }

  private static Group read(Path file, Reader reader) throws IOException {
    return reader.read(Documented.read(file));
  }

  private static List<Path> mappings() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("Config.java"))
          .sorted()
          .toList();
    }
  }

  private static Group program(Documented type) {
    List<Setting> settings = new ArrayList<>();
    for (var member : type.members()) {
      if (member instanceof VariableTree constant
          && constant.getInitializer() instanceof NewClassTree made) {
        String fallback = Documented.literal(made.getArguments().getFirst());
        String variable = "DOSSIER_" + constant.getName();
        settings.add(new Setting(variable, "", fallback, type.meaning(member)));
      }
    }
    return new Group("The program", "Read before anything else starts.", settings);
  }

  private static Group mapped(Documented type) {
    String prefix = Documented.annotated(type.modifiers(), "ConfigMapping").orElseThrow();
    List<Setting> settings = new ArrayList<>();
    for (var member : type.members()) {
      MethodTree method = (MethodTree) member;
      String property = prefix + "." + kebab(method.getName().toString());
      String fallback = Documented.annotated(method.getModifiers(), "WithDefault").orElse("");
      settings.add(Setting.of(property, fallback, type.meaning(member)));
    }
    return new Group(prefix, type.meaning(), settings);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /// What is not mapped stands in the file of properties, with the comment above it.
  private static List<Group> others() throws IOException {
    List<String> lines = Files.readAllLines(PROPERTIES);
    List<Group> others = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("dossier.")) {
        String[] line = lines.get(i).split("=", 2);
        Setting setting = Setting.of(line[0], line[1], lines.get(i - 1).replaceFirst("^# ", ""));
        String name = line[0].substring(0, line[0].lastIndexOf('.'));
        others.add(new Group(name, "Read where it is used.", List.of(setting)));
      }
    }
    return others;
  }
}
