package press.dossier.api.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.query.Answer;
import press.dossier.query.AsOf;

/// Writes the member `extensions` of an answer: what it takes to cite it and to ask again. Where
/// fields of the root are asked as of different days, each is told with its own.
///
/// It stands in every answer and holds nothing to escape, only numbers, days, instants and names of
/// GraphQL; so it is put together by hand.
final class Extensions {

  private final StringBuilder json = new StringBuilder();

  private Extensions() {}

  /// The member and its name.
  static String of(Answer answer) {
    Extensions extensions = new Extensions();
    extensions.add(answer);
    return extensions.json.toString();
  }

  private void add(Answer answer) {
    json.append("\"extensions\":{\"answer\":{\"revision\":").append(answer.revision());
    List<AsOf> days = answer.asOf().values().stream().distinct().toList();
    json.append(",\"asOf\":");
    if (days.size() > 1) {
      json.append("null,\"asOfByField\":");
      add(answer.asOf());
    } else {
      add(days.isEmpty() ? AsOf.TODAY : days.getFirst());
    }
    json.append(",\"rule\":\"").append(answer.rule());
    json.append("\"},\"cost\":{\"requested\":").append(answer.cost().requested());
    json.append(",\"limit\":").append(answer.cost().limit()).append("}}");
  }

  private void add(Map<String, AsOf> byField) {
    char before = '{';
    for (Map.Entry<String, AsOf> field : byField.entrySet()) {
      json.append(before).append('"').append(field.getKey()).append("\":");
      add(field.getValue());
      before = ',';
    }
    json.append('}');
  }

  private void add(AsOf asOf) {
    axis("{\"validOn\":", asOf.validOn());
    axis(",\"knownAt\":", asOf.knownAt());
    axis(",\"recordedAt\":", asOf.recordedAt());
    json.append('}');
  }

  private void axis(String name, Optional<?> given) {
    json.append(name);
    given.ifPresentOrElse(
        value -> json.append('"').append(value).append('"'), () -> json.append("null"));
  }
}
