package press.dossier.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import press.dossier.model.NodeType;
import press.dossier.model.form.Excerpt;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.HeldNodes;
import press.dossier.store.recording.HeldNodes.HeldNode;

/// Finds what an input names, by its id or by its complete key.
final class Names {

  private final HeldNodes held;

  Names(HeldNodes held) {
    this.held = held;
  }

  /// The node of a type that a value of the input names.
  Optional<HeldNode> find(Input input, String name, NodeType type) {
    Optional<String> text = input.text(name).map(String::strip);
    Optional<HeldNode> found = text.flatMap(key -> find(key, type));
    if (text.isPresent() && found.isEmpty()) {
      unknown(input, name, type.name().toLowerCase(Locale.ROOT) + " " + Excerpt.of(text.get()));
    }
    return found;
  }

  /// The node of a type with an id or a key.
  Optional<HeldNode> find(String text, NodeType type) {
    return id(text)
        .flatMap(held::node)
        .filter(node -> node.type() == type)
        .or(() -> held.node(type, text));
  }

  /// The node that an id in the input is of.
  Optional<HeldNode> findAny(Input input, String name) {
    Optional<HeldNode> found = input.text(name).flatMap(Names::id).flatMap(held::node);
    if (found.isEmpty()) {
      unknown(input, name, "node of this id");
    }
    return found;
  }

  private static void unknown(Input input, String name, String what) {
    input.error(name, UserErrorCode.UNKNOWN_REFERENCE, "There is no " + what + ".");
  }

  private static Optional<UUID> id(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notId) {
      return Optional.empty();
    }
  }
}
