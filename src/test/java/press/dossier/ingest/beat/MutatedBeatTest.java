package press.dossier.ingest.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.dossier.ingest.problem.Level;
import press.dossier.ingest.problem.Problem;
import press.dossier.ingest.source.SourceFile;

/// Breaks a beat at random: whatever comes of it is read or told, and nothing is thrown.
class MutatedBeatTest {

  private static final int CASES = Integer.getInteger("cases", 200);
  private static final long SEED = Long.getLong("seed", 2_024L);
  private static final List<String> SNIPPETS =
      List.of(
          ":",
          "- ",
          "\t",
          "'",
          "\"",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "!x ",
          "|",
          ">",
          "#",
          "---\n",
          "...\n",
          "? ",
          "%",
          "@",
          "`",
          "\r",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "\\",
          "\"\\x41\\q\"",
          "\"\\uD800\"",
          "\"\\UFFFFFFFF\"",
          "\"\\0\"",
          "<<: *a\n",
          "null",
          "~",
          "\uD83D\uDE00",
          "%YAML 1.1\n---\n",
          "!!binary x",
          "9999999999999999999",
          "key: x\n",
          "  ",
          "\n");

  @Test
  void a_broken_beat_is_told_and_never_throws() {
    Random random = new Random(SEED);
    int broken = 0;
    for (int i = 0; i < CASES * 10; i++) {
      byte[] bytes = mutated(random);

      Validated validated = read(bytes, i);

      assertThat(validated.passed()).as("case %d", i).isEqualTo(!anyError(validated));
      for (Problem problem : validated.problems()) {
        assertThat(problem.line()).as("case %d: %s", i, problem).isBetween(1, lines(bytes));
        assertThat(problem.toString()).as("case %d", i).doesNotContain("\n");
      }
      broken += validated.passed() ? 0 : 1;
    }
    assertThat(broken).as("most cases break something").isGreaterThan(CASES * 5);
  }

  private static Validated read(byte[] bytes, int number) {
    try {
      return Written.read(List.of(new SourceFile("beat.yaml", bytes)), Map.of());
    } catch (RuntimeException | StackOverflowError thrown) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      throw new AssertionError("case " + number + " of seed " + SEED + ":\n" + text, thrown);
    }
  }

  private static boolean anyError(Validated validated) {
    return validated.count(Level.ERROR) > 0;
  }

  /// The beat with one to four changes, of bytes or of lines. Its first section stays, so that
  /// every problem has a line.
  private static byte[] mutated(Random random) {
    byte[] bytes = Written.HARBOUR.getBytes(StandardCharsets.UTF_8);
    for (int change = random.nextInt(4); change >= 0; change--) {
      bytes = random.nextBoolean() ? bytes(bytes, random) : lines(bytes, random);
    }
    return bytes;
  }

  private static byte[] bytes(byte[] bytes, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = random.nextInt(bytes.length);
    int dropped = random.nextInt(3);
    out.write(bytes, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> out.write(random.nextInt(256));
      case 1, 2 ->
          out.writeBytes(
              SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8));
      default -> dropped++;
    }
    int rest = Math.min(bytes.length, at + dropped);
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray().length == 0 ? bytes : out.toByteArray();
  }

  private static byte[] lines(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String other = lines.get(random.nextInt(lines.size()));
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, other);
      case 2 -> lines.set(at, other);
      case 3 -> lines.set(at, " ".repeat(random.nextInt(4)) + lines.get(at).strip());
      default -> lines.subList(at, Math.min(lines.size(), at + random.nextInt(20))).clear();
    }
    String changed = String.join("\n", lines);
    return changed.isEmpty() ? bytes : changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return (int) Math.max(1, text.lines().count());
  }
}
