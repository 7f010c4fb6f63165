package press.dossier.query.live;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a subscription is about, and which changes that are.
enum Topic {
  STATEMENT_CHANGED("statementChanged", Map.of("type", List.of("STATEMENT", "CLAIM"))),
  CONFLICT_FOUND("conflictFound", Map.of("kind", List.of("CONTRADICTED")));

  private final String field;
  private final Map<String, Object> filter;

  Topic(String field, Map<String, Object> filter) {
    this.field = field;
    this.filter = filter;
  }

  /// The topic of a field of the subscription root.
  static Topic of(String field) {
    return Stream.of(values())
        .filter(topic -> topic.field.equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no topic stands behind " + field));
  }

  /// The filter of `changes` by which they are found.
  Map<String, Object> filter() {
    return filter;
  }
}
