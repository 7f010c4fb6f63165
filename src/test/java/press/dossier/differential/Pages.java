package press.dossier.differential;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.Question.Cursor;
import press.dossier.differential.chance.Dice;
import press.dossier.differential.operation.Walk;

/// Turns pages: finds a connection in an answer that has more than its page, and asks the same
/// again with cursors from it.
final class Pages {

  private Pages() {}

  /// The page info of a connection, in both answers.
  private record Found(int walk, Map<?, ?> inMemory, JsonObject ofService) {

    boolean is(String member) {
      return Boolean.TRUE.equals(inMemory.get(member));
    }

    boolean hasMore() {
      return inMemory.get("endCursor") != null && (is("hasNextPage") || is("hasPreviousPage"));
    }

    Cursor cursor(String member) {
      return new Cursor(String.valueOf(inMemory.get(member)), ofService.getString(member));
    }
  }

  /// The same question for another page; empty if no connection in the answers has more.
  static Optional<Question> turn(
      Question question, int walks, @Nullable Object inMemory, JsonValue ofService, Dice dice) {
    List<Found> more = new ArrayList<>();
    for (int walk = 1; walk <= walks; walk++) {
      collect(walk, inMemory, ofService, more);
    }
    more.removeIf(found -> !found.hasMore());
    if (more.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(question.turned(cursors(dice.one(more), dice), dice.chance(30)));
  }

  private static Map<String, Cursor> cursors(Found found, Dice dice) {
    Map<String, Cursor> cursors = new LinkedHashMap<>();
    String after = Walk.after(found.walk);
    String before = Walk.before(found.walk);
    switch (dice.between(0, 9)) {
      case 0 -> cursors.put(before, found.cursor("endCursor"));
      case 1 -> cursors.put(after, found.cursor("startCursor"));
      case 2 -> {
        cursors.put(after, found.cursor("startCursor"));
        cursors.put(before, found.cursor("endCursor"));
      }
      default -> {
        if (found.is("hasNextPage") && !(found.is("hasPreviousPage") && dice.chance(50))) {
          cursors.put(after, found.cursor("endCursor"));
        } else {
          cursors.put(before, found.cursor("startCursor"));
        }
      }
    }
    return cursors;
  }

  private static void collect(
      int walk, @Nullable Object inMemory, JsonValue ofService, List<Found> found) {
    if (inMemory instanceof Map<?, ?> map && ofService instanceof JsonObject object) {
      if (map.get(Walk.pageInfo(walk)) instanceof Map<?, ?> pageInfo) {
        found.add(new Found(walk, pageInfo, object.getJsonObject(Walk.pageInfo(walk))));
      }
      map.forEach((name, member) -> collect(walk, member, object.get(name), found));
    } else if (inMemory instanceof List<?> list && ofService instanceof JsonArray array) {
      for (int i = 0; i < list.size(); i++) {
        collect(walk, list.get(i), array.get(i), found);
      }
    }
  }
}
