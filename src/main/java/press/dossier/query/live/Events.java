package press.dossier.query.live;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dossier.query.Answer;
import press.dossier.query.AsOf;
import press.dossier.query.catalog.Weighting;
import press.dossier.query.check.Cost;
import press.dossier.query.plan.Member;
import press.dossier.store.reading.Read;

/// The events on a page of changes: those of one revision make one.
final class Events {

  private final Rewriting rewriting;
  private final Cost cost;
  private final Map<Long, List<JsonObject>> edges = new LinkedHashMap<>();

  Events(Rewriting rewriting, JsonObject page, Cost cost) {
    this.rewriting = rewriting;
    this.cost = cost;
    for (JsonObject edge : page.getJsonArray("edges").getValuesAs(JsonObject.class)) {
      edges.computeIfAbsent(revision(edge), revision -> new ArrayList<>()).add(edge);
    }
  }

  static long revision(JsonObject edge) {
    return edge.getJsonObject(Rewriting.TOLD).getJsonNumber("revision").longValue();
  }

  /// The revisions on the page, in order.
  List<Long> revisions() {
    return List.copyOf(edges.keySet());
  }

  /// The events of revisions, as answers.
  ///
  /// @param read where the page comes from
  /// @param hasMore whether not all changes of the revision are on the page
  List<Answer> of(List<Long> revisions, Read read, boolean hasMore) {
    Map<String, AsOf> asOf = Map.of(rewriting.key(), AsOf.TODAY);
    return revisions.stream()
        .map(revision -> data(revision, hasMore).toString().getBytes(StandardCharsets.UTF_8))
        .map(data -> new Answer(data, read.revision(), asOf, Weighting.RULE, cost))
        .toList();
  }

  private JsonObject data(long revision, boolean hasMore) {
    List<JsonObject> changes = edges.getOrDefault(revision, List.of());
    JsonObject told = changes.getFirst().getJsonObject(Rewriting.TOLD);
    JsonObjectBuilder event = Json.createObjectBuilder();
    for (Member member : rewriting.payload()) {
      switch (member.name()) {
        case "__typename" -> event.add(member.key(), rewriting.payloadType());
        case "changes" -> event.add(member.key(), list(changes, member.key()));
        case "hasMore" -> event.add(member.key(), hasMore);
        default -> event.add(member.key(), told.get(member.name()));
      }
    }
    return Json.createObjectBuilder().add(rewriting.key(), event).build();
  }

  private static JsonArrayBuilder list(List<JsonObject> changes, String key) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    changes.forEach(change -> list.add(change.get(key)));
    return list;
  }
}
