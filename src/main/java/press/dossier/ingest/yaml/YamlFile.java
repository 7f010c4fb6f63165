package press.dossier.ingest.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;

/// Reads one file: its bytes as text, its text as YAML 1.2, its YAML as words with values.
public final class YamlFile {

  private final String file;
  private final String text;
  private final Problems problems;

  private YamlFile(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /// What reading a file came to.
  ///
  /// @param whole whether all of it was read; if not, a problem has been told
  public record Read(boolean whole, Optional<Yaml.Mapping> words) {}

  /// Reads the words of a file.
  public static Read read(String file, byte[] bytes, Problems problems) {
    return Characters.decode(file, bytes, problems)
        .map(text -> new YamlFile(file, text, problems).parse())
        .orElse(new Read(false, Optional.empty()));
  }

  private Read parse() {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    Iterator<Event> events = new Parse(settings).parseString(text).iterator();
    Tree tree = new Tree(file, Characters.lines(text), events, problems);
    try {
      return words(tree.read());
    } catch (MarkedYamlEngineException broken) {
      told(Slip.of(broken));
    } catch (YamlEngineException otherVersion) {
      told(new Slip(tree.line(), "this is not YAML 1.2", "see how a beat is written"));
    } catch (NumberFormatException noCharacter) {
      // what the parser throws at "\UFFFFFFFF", a number beyond all characters
      told(Slip.escape(tree.line()));
    }
    return new Read(false, Optional.empty());
  }

  private void told(Slip slip) {
    problems.error(spot(slip.line()), slip.reason(), slip.hint());
  }

  private Spot spot(int line) {
    return new Spot(file, Math.min(line, Characters.lines(text)));
  }

  private Read words(Yaml tree) {
    return switch (tree) {
      case Yaml.Mapping words -> new Read(true, Optional.of(words));
      case Yaml.Refused _ -> new Read(false, Optional.empty());
      case Yaml.Nothing _ -> {
        problems.warning(spot(1), "the file holds nothing", "");
        yield new Read(true, Optional.empty());
      }
      case Yaml.Scalar _, Yaml.Sequence _ -> {
        String reason = "a file begins with the word of a section, not with " + tree.shape();
        problems.error(tree.spot(), reason, "such as beat: or entities:");
        yield new Read(false, Optional.empty());
      }
    };
  }
}
