package press.dossier.api.graphql;

import static press.dossier.store.recording.Said.PUBLIC;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import press.dossier.api.http.Ask;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.Stance;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.store.recording.Said;

/// Short ways to ask in tests what has changed.
final class Told {

  static final DateRange CHRISTMAS = DateRange.day(LocalDate.of(2024, 12, 25));

  private Told() {}

  /// What there is before anything changes: one claim of one purchase by a firm that is followed.
  static Batch beginning() {
    return Said.batch(
        beat("a"),
        Said.firm("a"),
        Said.publisher(),
        Said.publication("p"),
        Said.publication("q"),
        Said.purchase("s", "a", "ORDERED"),
        Said.claim("c", "s", "p"));
  }

  static BeatItem beat(String... follows) {
    return new BeatItem("b", "A beat", null, List.of(follows), PUBLIC);
  }

  static ClaimItem denial(String key, String statement, Visibility visibility) {
    return claim(key, statement, Stance.DENIES, visibility);
  }

  static ClaimItem claim(String key, String statement, Stance stance, Visibility visibility) {
    ClaimItem said = Said.claim(key, statement, "q");
    return new ClaimItem(
        said.key(),
        said.statement(),
        said.publication(),
        stance,
        said.modality(),
        said.reportedOn(),
        said.credibility(),
        said.verification(),
        said.attribution(),
        said.relays(),
        said.quotes(),
        visibility);
  }

  /// The response to a question for changes.
  static Response ask(String arguments, String fields, boolean desk) {
    String document = "{ changes" + arguments + " { " + fields + " } }";
    return desk ? Ask.asDesk(document, Map.of()) : Ask.response(document, Map.of());
  }

  /// What is told, each change as its revision, kind, type and the beginning of its node's id.
  static List<String> told(String arguments, boolean desk) {
    JsonPath answer =
        ask(arguments, "nodes { revision kind type node { id } conflict { kind } }", desk)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    List<Map<String, Object>> nodes = answer.getList("data.changes.nodes");
    return nodes.stream().map(Told::line).toList();
  }

  static String line(Map<String, Object> change) {
    String line = change.get("revision") + " " + change.get("kind") + " " + change.get("type");
    if (change.get("conflict") instanceof Map<?, ?> conflict) {
      line += " " + conflict.get("kind");
    }
    return change.get("node") instanceof Map<?, ?> node
        ? line + " " + name(String.valueOf(node.get("id")))
        : line;
  }

  /// The key of a node of this test.
  static String name(String id) {
    for (NodeType type : NodeType.values()) {
      for (String key :
          List.of(
              "a", "z", "b", "o", "b/paper", "b/p", "b/q", "b/s", "b/t", "b/c", "b/d", "b/e",
              "b/f")) {
        if (NodeId.of(type, key).toString().equals(id)) {
          return key;
        }
      }
    }
    return id;
  }

  static List<String> everybody(int since) {
    return told("(since: " + since + ")", false);
  }

  static List<String> desk(int since) {
    return told("(since: " + since + ")", true);
  }

  static String cursor(String arguments) {
    return ask(arguments, "pageInfo { endCursor }", false)
        .jsonPath()
        .getString("data.changes.pageInfo.endCursor");
  }
}
