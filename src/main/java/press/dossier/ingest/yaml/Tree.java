package press.dossier.ingest.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;
import press.dossier.model.form.Excerpt;

/// Builds the tree of one file from the parser's events. A tree has a bounded depth and is never
/// larger than its text, because nothing in it can stand for something else.
final class Tree {

  private static final int DEEPEST = 32;
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private final int lines;
  private final Iterator<Event> events;
  private final Problems problems;
  private boolean stopped;
  private int line = 1;

  Tree(String file, int lines, Iterator<Event> events, Problems problems) {
    this.file = file;
    this.lines = lines;
    this.events = events;
    this.problems = problems;
  }

  /// Reads the only document.
  Yaml read() {
    List<Yaml> documents = new ArrayList<>();
    while (!stopped && events.hasNext()) {
      Event event = events.next();
      switch (event) {
        case StreamStartEvent _, StreamEndEvent _, DocumentEndEvent _ -> {}
        case DocumentStartEvent _ -> stopped = another(event, documents);
        default -> documents.add(node(event, 1));
      }
    }
    return documents.isEmpty() ? new Yaml.Nothing(new Spot(file, 1)) : documents.getFirst();
  }

  private boolean another(Event event, List<Yaml> documents) {
    if (documents.isEmpty()) {
      return false;
    }
    problems.error(spot(event), "a second document begins here", "remove the line ---");
    return true;
  }

  private Yaml node(Event event, int depth) {
    Spot spot = spot(event);
    refuseAnchor(event, spot);
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, spot);
      case SequenceStartEvent _ -> depth > DEEPEST ? tooDeep(spot) : sequence(spot, depth);
      case MappingStartEvent _ -> depth > DEEPEST ? tooDeep(spot) : mapping(spot, depth);
      case AliasEvent _ -> {
        String hint = "write it out, or put the text in quotation marks";
        problems.error(spot, "a text that begins with * refers to another in YAML", hint);
        yield new Yaml.Refused(spot);
      }
      default -> throw new IllegalStateException("no node begins with " + event);
    };
  }

  private void refuseAnchor(Event event, Spot spot) {
    if (event instanceof NodeEvent node
        && !(event instanceof AliasEvent)
        && node.getAnchor().isPresent()) {
      String hint = "remove it, or put the text in quotation marks";
      problems.error(spot, "a text that begins with & names another in YAML", hint);
    }
    if (tagged(event)) {
      String hint = "remove it, or put the text in quotation marks";
      problems.error(spot, "a text that begins with ! is a tag in YAML", hint);
    }
  }

  private static boolean tagged(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag().isPresent();
      case SequenceStartEvent sequence -> sequence.getTag().isPresent();
      case MappingStartEvent mapping -> mapping.getTag().isPresent();
      default -> false;
    };
  }

  private static Yaml scalar(ScalarEvent scalar, Spot spot) {
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return plain && NOTHING.contains(scalar.getValue())
        ? new Yaml.Nothing(spot)
        : new Yaml.Scalar(spot, scalar.getValue());
  }

  private Yaml tooDeep(Spot spot) {
    problems.error(spot, "lists stand in lists deeper than " + DEEPEST, "");
    stopped = true;
    return new Yaml.Refused(spot);
  }

  private Yaml sequence(Spot spot, int depth) {
    List<Yaml> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof CollectionEndEvent)) {
      items.add(node(event, depth + 1));
      if (stopped) {
        return new Yaml.Refused(spot);
      }
      event = events.next();
    }
    return new Yaml.Sequence(spot, List.copyOf(items));
  }

  private Yaml mapping(Spot spot, int depth) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Map<String, Spot> seen = new HashMap<>();
    Event event = events.next();
    while (!(event instanceof CollectionEndEvent)) {
      Yaml word = node(event, depth + 1);
      Yaml value = stopped ? word : node(events.next(), depth + 1);
      if (stopped) {
        return new Yaml.Refused(spot);
      }
      // a section that stands twice is told, and still read, so that what refers to its items is
      // not told as well
      word(word, seen, depth == 1).ifPresent(found -> entries.add(new Yaml.Entry(found, value)));
      event = events.next();
    }
    return new Yaml.Mapping(spot, List.copyOf(entries));
  }

  private Optional<Yaml.Scalar> word(Yaml word, Map<String, Spot> seen, boolean keep) {
    if (!(word instanceof Yaml.Scalar scalar)) {
      if (!(word instanceof Yaml.Refused)) {
        problems.error(word.spot(), "a word is needed before the colon", "");
      }
      return Optional.empty();
    }
    Spot first = seen.putIfAbsent(scalar.text(), scalar.spot());
    if (first == null) {
      return Optional.of(scalar);
    }
    String reason = Excerpt.word(scalar.text()) + " stands here twice";
    problems.error(scalar.spot(), reason, "first in line " + first.line());
    return keep ? Optional.of(scalar) : Optional.empty();
  }

  /// The line that was reached.
  int line() {
    return line;
  }

  private Spot spot(Event event) {
    line = Math.min(event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), lines);
    return new Spot(file, line);
  }
}
