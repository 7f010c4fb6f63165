package press.dossier.api.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.api.explorer.ReadyQuestions.Entry;
import press.dossier.api.http.Ask;
import press.dossier.beat.FirstBeat;

/// The questions of the README stand ready in GraphiQL, all of them and no others.
@DossierTest
class QuestionsTest {

  @Inject FirstBeat beat;

  @Test
  void the_questions_are_those_of_the_readme_in_its_order() throws IOException {
    assertThat(ReadyQuestions.onPages())
        .isNotEmpty()
        .containsExactlyElementsOf(ReadyQuestions.inReadme());
  }

  @Test
  void each_file_is_named_by_its_place_and_slug() throws IOException {
    List<Entry> entries = ReadyQuestions.entries();
    List<String> expected =
        IntStream.range(0, entries.size())
            .mapToObj(place -> "%02d-%s.graphql".formatted(place + 1, entries.get(place).slug()))
            .toList();

    assertThat(entries).extracting(Entry::file).isEqualTo(expected);
    assertThat(entries).extracting(Entry::slug).allMatch(slug -> slug.matches("[a-z][a-z0-9-]*"));
    assertThat(ReadyQuestions.files()).isEqualTo(expected);
  }

  @Test
  void each_question_is_answered() throws Exception {
    beat.load();

    assertThat(ReadyQuestions.entries())
        .allSatisfy(entry -> {
          JsonObject answer = json(Ask.body(ReadyQuestions.text(entry)));
          assertThat(answer.keySet()).containsExactly("data");
        });
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
