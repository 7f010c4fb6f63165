package press.dossier.query.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// The ids of nodes asked for; null at the place of a text that can be no id of ours.
public record NodeArguments(List<@Nullable UUID> ids) implements Arguments {

  private static final int MOST = 100;

  static NodeArguments one(Map<String, Object> values) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ids.add(Ids.parse(String.valueOf(values.get("id"))));
    return new NodeArguments(ids);
  }

  static NodeArguments several(Map<String, Object> values) {
    if (!(values.get("ids") instanceof List<?> texts) || texts.size() > MOST) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID, "Argument ids must list at most " + MOST + " ids.");
    }
    List<@Nullable UUID> ids = new ArrayList<>();
    for (Object text : texts) {
      ids.add(Ids.parse(String.valueOf(text)));
    }
    return new NodeArguments(ids);
  }
}
