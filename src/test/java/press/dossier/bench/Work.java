package press.dossier.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;

/// What PostgreSQL did for an answer, as `explain (analyze, buffers)` tells: nothing in it depends
/// on the clock.
///
/// @param buffers pages looked at
/// @param rows rows read of tables and indexes, those that were passed over included
/// @param indexes the names of the indexes that were used
/// @param served objects in the answer
record Work(long buffers, long rows, Set<String> indexes, long served) {

  /// @param explained what `explain` tells, in JSON
  /// @param answer the JSON that was answered
  static Work of(String explained, String answer) {
    try (JsonReader reader = Json.createReader(new StringReader(explained))) {
      JsonObject top = reader.readArray().getJsonObject(0).getJsonObject("Plan");
      Set<String> indexes = new TreeSet<>();
      long rows = rows(top, indexes);
      long buffers = number(top, "Shared Hit Blocks") + number(top, "Shared Read Blocks");
      return new Work(buffers, rows, indexes, answer.chars().filter(c -> c == '{').count());
    }
  }

  private static long rows(JsonObject node, Set<String> indexes) {
    long rows = 0;
    if (node.containsKey("Index Name")) {
      indexes.add(node.getString("Index Name"));
    }
    if (node.containsKey("Relation Name")) {
      double each =
          decimal(node, "Actual Rows")
              + decimal(node, "Rows Removed by Filter")
              + decimal(node, "Rows Removed by Index Recheck");
      rows += Math.round(each * decimal(node, "Actual Loops"));
    }
    if (node.containsKey("Plans")) {
      for (JsonValue below : node.getJsonArray("Plans")) {
        rows += rows(below.asJsonObject(), indexes);
      }
    }
    return rows;
  }

  private static long number(JsonObject node, String name) {
    return node.containsKey(name) ? node.getJsonNumber(name).longValue() : 0;
  }

  private static double decimal(JsonObject node, String name) {
    return node.containsKey(name) ? node.getJsonNumber(name).doubleValue() : 0;
  }
}
