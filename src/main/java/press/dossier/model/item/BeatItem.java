package press.dossier.model.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;

/// A beat: a named set of entities that a desk follows.
///
/// @param follows keys of the entities, in the desk's order
public record BeatItem(
    String key,
    String name,
    @Nullable String description,
    List<String> follows,
    Visibility visibility)
    implements Item {
  @Override
  public NodeType type() {
    return NodeType.BEAT;
  }
}
