package press.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.server.Installed;
import press.dossier.server.Server;

/// The packaged program on a database that was put back from a dump.
@Tag("long")
class RestoredIT {

  /// Everything that was ever done, page by page.
  private static final String CHANGES =
      "{ changes(first: 100%s) { nodes { revision recordedAt kind type reason node { __typename id } } pageInfo { hasNextPage endCursor } } }";

  private static final Pattern FURTHER =
      Pattern.compile("\"hasNextPage\":true,\"endCursor\":\"([^\"]+)\"");

  private static final Pattern COMMANDS =
      Pattern.compile("### Back up and restore\\n.*?```\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path home;

  @Test
  void what_was_dumped_and_restored_answers_byte_for_byte_as_before() throws Exception {
    Installed.requirePostgres();
    try (Server server = Server.create()) {
      server.run("createdb", at(server, "dossier"));
      List<String> before = answers(server.environment("dossier"));

      for (String command : commands()) {
        run(server, command);
      }

      assertThat(before).hasSizeGreaterThan(12).noneMatch(body -> body.contains("\"errors\""));
      assertThat(answers(server.environment("restored"))).isEqualTo(before);
    }
  }

  /// The commands of the README, on the server at hand.
  private static List<String> commands() throws IOException {
    Matcher section = COMMANDS.matcher(Files.readString(Path.of("README.md")));
    assertThat(section.find()).isTrue();
    List<String> commands = section.group(1).lines().toList();
    assertThat(commands).hasSize(3);
    return commands;
  }

  private static void run(Server server, String command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    String program = words.removeFirst();
    words.replaceAll(word ->
        word.startsWith("dossier.dump") || word.startsWith("--file=dossier.dump")
            ? word.replace("dossier.dump", server.folder().resolve("dossier.dump").toString())
            : word);
    List<String> whole = new ArrayList<>(List.of(at(server)));
    whole.addAll(words);
    server.run(program, whole.toArray(String[]::new));
  }

  private static String[] at(Server server, String... further) {
    List<String> words =
        new ArrayList<>(
            List.of("--host=localhost", "--port=" + server.port(), "--username=" + Server.USER));
    words.addAll(List.of(further));
    return words.toArray(String[]::new);
  }

  private List<String> answers(Map<String, String> environment) throws Exception {
    List<String> answers = new ArrayList<>();
    try (PackagedService service = PackagedService.launch(home, environment).ready()) {
      for (ReadmeTest.Example example : ReadmeTest.examples()) {
        if (example.question().startsWith("{")) {
          answers.add(service.answer(example.question().replace("\n", " ")));
        }
      }
      Matcher further = FURTHER.matcher("");
      String place = "";
      do {
        String page = service.answer(CHANGES.formatted(place));
        answers.add(page);
        further.reset(page);
        place = further.find() ? ", after: \"" + further.group(1) + "\"" : "";
      } while (!place.isEmpty());
    }
    return answers;
  }
}
