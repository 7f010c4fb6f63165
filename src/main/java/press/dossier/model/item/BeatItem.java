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

  /// Key of the beat that holds what is written by mutations and not by files. No files can have
  /// it: so neither ever changes, misses or hides what the other has said.
  public static final String DESK = "desk";

  /// The beat of what is written by mutations.
  public static BeatItem ofDesk() {
    return new BeatItem(
        DESK,
        "Desk",
        "What the desk has written by itself, in no beat's files.",
        List.of(),
        new Visibility.Public());
  }

  @Override
  public NodeType type() {
    return NodeType.BEAT;
  }
}
