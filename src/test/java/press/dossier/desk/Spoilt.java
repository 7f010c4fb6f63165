package press.dossier.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.dossier.model.StatementKind;

/// A whole input in which one value is left out, doubled, emptied or replaced by another.
///
/// @param what the way to the value, and what has become of it
record Spoilt(String what, JsonObject input) {

  private static final List<String> TEXTS =
      List.of(
          "",
          "  ",
          "soon",
          "nobody",
          "acme",
          "dock",
          "court",
          "roe",
          "Two words",
          "two\nlines",
          "a\u0007bell",
          "a bell at the end\u001c",
          "\ufeffmark",
          "2024-13",
          "2024-05-02",
          "2019",
          "0000",
          "-1",
          "0",
          "101",
          "7bn",
          "EUR",
          "%",
          "en",
          "NL",
          "n_l",
          "ALIAS",
          "https://",
          "ftp://example.org",
          "The offer",
          "the offer",
          "Q1",
          "1045810",
          "x".repeat(301),
          "x".repeat(1_001));

  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 6, 7, 10_000, 10_001, 1_000_001);

  /// All of them: around a statement once, in the statement for each kind.
  static List<Spoilt> all() {
    List<Spoilt> all = new ArrayList<>();
    for (StatementKind kind : StatementKind.values()) {
      JsonObject whole = WholeInput.of(kind);
      Spoiling spoiling = new Spoiling(whole, all);
      if (kind == StatementKind.OWNERSHIP) {
        spoiling.spoil(whole, input -> input, kind.name());
      } else {
        spoiling.spoil(
            whole.getJsonObject("newStatement"),
            input -> input.getJsonObject("newStatement"),
            kind.name());
      }
    }
    return all;
  }

  /// From an input to a value in it.
  private interface Way {
    Object of(JsonObject input);
  }

  private record Spoiling(JsonObject whole, List<Spoilt> all) {

    void spoil(Object value, Way way, String path) {
      switch (value) {
        case JsonObject object ->
            object
                .fieldNames()
                .forEach(name -> {
                  leaveOut(way, path, name);
                  spoil(
                      object.getValue(name),
                      input -> ((JsonObject) way.of(input)).getValue(name),
                      path + "/" + name);
                  TEXTS.stream()
                      .filter(text -> object.getValue(name) instanceof String)
                      .forEach(bad ->
                          change(
                              path + "/" + name + " " + bad,
                              way,
                              it -> ((JsonObject) it).put(name, bad)));
                  NUMBERS.stream()
                      .filter(number -> object.getValue(name) instanceof Number)
                      .forEach(bad ->
                          change(
                              path + "/" + name + " " + bad,
                              way,
                              it -> ((JsonObject) it).put(name, bad)));
                });
        case JsonArray list -> {
          change(path + " empty", way, it -> ((JsonArray) it).clear());
          for (int i = 0; i < list.size(); i++) {
            element(list, i, way, path + "/" + i);
          }
        }
        default -> {}
      }
    }

    private void element(JsonArray list, int at, Way way, String path) {
      change(path + " twice", way, it -> ((JsonArray) it).add(((JsonArray) it).getValue(at)));
      if (list.getValue(at) instanceof String) {
        TEXTS.forEach(bad -> change(path + " " + bad, way, it -> ((JsonArray) it).set(at, bad)));
      } else {
        change(path + " left out", way, it -> ((JsonArray) it).remove(at));
        spoil(list.getValue(at), input -> ((JsonArray) way.of(input)).getValue(at), path);
      }
    }

    /// The statement and the publication cannot be left out of what is also to be a file.
    private void leaveOut(Way way, String path, String name) {
      if (!name.equals("newStatement") && !name.equals("newPublication")) {
        change(path + "/" + name + " left out", way, it -> ((JsonObject) it).remove(name));
      }
    }

    private void change(String what, Way way, Consumer<Object> change) {
      JsonObject input = whole.copy();
      change.accept(way.of(input));
      all.add(new Spoilt(what, input));
    }
  }
}
