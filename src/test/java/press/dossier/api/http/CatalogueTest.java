package press.dossier.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.dossier.query.refusal.ErrorCode;

/// The catalogue of codes in the README.
class CatalogueTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`[A-Z_`, ]+`) \\| (\\d{3}) \\| .+ \\|$");
  private static final Pattern CODE = Pattern.compile("[A-Z_]+");

  @Test
  void the_readme_lists_every_code_with_its_status() throws IOException {
    Map<String, Integer> listed = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      int status = Integer.parseInt(row.group(2));
      CODE.matcher(row.group(1)).results().forEach(code -> listed.put(code.group(), status));
    }

    Map<String, Integer> served = new TreeMap<>();
    Arrays.stream(ErrorCode.values()).forEach(code -> served.put(code.name(), 400));
    Arrays.stream(ProtocolError.values()).forEach(code -> served.put(code.name(), code.status()));
    assertThat(listed).isEqualTo(served);
  }
}
