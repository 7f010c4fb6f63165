package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.dossier.query.refusal.ErrorCode;

/// The catalogue of codes in the README.
class CatalogueTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`[A-Z_`, ]+`) \\| ([\\d, ]+) \\| .+ \\|$");
  private static final Pattern CODE = Pattern.compile("[A-Z_]+");
  private static final Pattern STATUS = Pattern.compile("\\d{3}");

  private final SortedMap<String, SortedSet<Integer>> listed = new TreeMap<>();
  private final SortedMap<String, SortedSet<Integer>> served = new TreeMap<>();

  @Test
  void the_readme_lists_every_code_with_its_status() throws IOException {
    Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      for (MatchResult code : CODE.matcher(row.group(1)).results().toList()) {
        STATUS
            .matcher(row.group(2))
            .results()
            .forEach(status -> add(listed, code.group(), Integer.parseInt(status.group())));
      }
    }
    Arrays.stream(ErrorCode.values()).forEach(code -> add(served, code.name(), 400));
    Arrays.stream(ProtocolError.values()).forEach(code -> add(served, code.name(), code.status()));

    assertThat(listed).isEqualTo(served);
  }

  private static void add(SortedMap<String, SortedSet<Integer>> codes, String code, int status) {
    codes.computeIfAbsent(code, first -> new TreeSet<>()).add(status);
  }
}
