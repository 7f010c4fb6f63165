package press.dossier.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Nearest;
import press.dossier.model.form.Texts;
import press.dossier.model.form.Words;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.Keys;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.HeldNodes.HeldNode;

/// Finds what an input names: what is held, by its id or its complete key, and what the input
/// itself creates, by the key that it gives it.
final class Names {

  private final Held held;
  private final Map<String, Optional<EntityKind>> entities = new HashMap<>();
  private final Map<NodeType, String> created = new HashMap<>();

  Names(Held held) {
    this.held = held;
  }

  /// The node of a type that a value of the input names.
  Optional<HeldNode> find(Input input, String name, NodeType type) {
    Optional<String> text = input.text(name).map(String::strip);
    Optional<HeldNode> found = text.flatMap(key -> find(key, type));
    if (text.isPresent() && found.isEmpty()) {
      unknown(input, name, word(type) + " " + Excerpt.of(text.get()));
    }
    return found;
  }

  private Optional<HeldNode> find(String text, NodeType type) {
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

  /// The key of a publication that is held or that the input creates.
  Optional<String> publication(Input input, String name) {
    String own = created.get(NodeType.PUBLICATION);
    Optional<String> named =
        input.text(name).map(String::strip).map(key -> Keys.complete(BeatItem.DESK, key));
    return own != null && named.equals(Optional.of(own))
        ? named
        : find(input, name, NodeType.PUBLICATION).map(HeldNode::key);
  }

  /// The key of an entity of one of some kinds that is held or that the input creates.
  Optional<String> entity(Input input, String name, Set<EntityKind> kinds) {
    Optional<String> text = input.text(name).map(String::strip);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> key =
        entities.containsKey(text.get())
            ? text
            : find(text.get(), NodeType.ENTITY).map(HeldNode::key);
    if (key.isEmpty()) {
      unknownEntity(input, name, text.get());
      return Optional.empty();
    }
    Optional<EntityKind> kind = entities.getOrDefault(key.get(), held.kind(key.get()));
    if (kind.isPresent() && !kinds.contains(kind.get())) {
      String is = Excerpt.of(text.get()) + " is " + Words.an(kind.get()) + ".";
      String message = name + " must be " + Words.an(kinds) + "; " + is;
      input.error(name, UserErrorCode.REFERENCE_OF_WRONG_KIND, message);
      return Optional.empty();
    }
    return key;
  }

  private void unknownEntity(Input input, String name, String text) {
    Collection<String> known = new HashSet<>(held.entities());
    known.addAll(entities.keySet());
    String message = "There is no entity " + Excerpt.of(text) + "; ";
    String hint = Nearest.hint(text, known, "name it under newEntities to create it.");
    input.error(name, UserErrorCode.UNKNOWN_REFERENCE, message + hint);
  }

  /// The key of an entity that is to be created. Whatever else is wrong with it, it can be named.
  ///
  /// @param kind empty if that cannot be told
  Optional<String> createEntity(Input input, Optional<EntityKind> kind) {
    Optional<String> key = input.require("key", Texts.KEY);
    key.filter(entities::containsKey).ifPresent(twice -> taken(input, NodeType.ENTITY, twice));
    key.ifPresent(own -> entities.putIfAbsent(own, kind));
    return key.filter(own -> isFree(input, NodeType.ENTITY, own));
  }

  /// The complete key of something else that is to be created.
  Optional<String> create(Input input, NodeType type) {
    Optional<String> key =
        input.require("key", Texts.KEY).map(own -> Keys.complete(BeatItem.DESK, own));
    key.ifPresent(own -> created.put(type, own));
    return key.filter(own -> isFree(input, type, own));
  }

  /// Tells unless nothing of a complete key is held yet.
  boolean isFree(Input input, NodeType type, String key) {
    boolean free = held.node(type, key).isEmpty();
    if (!free) {
      taken(input, type, key);
    }
    return free;
  }

  private static void taken(Input input, NodeType type, String key) {
    String message = "Another %s has the key %s.".formatted(word(type), Excerpt.of(key));
    input.error("key", UserErrorCode.KEY_TAKEN, message);
  }

  private static void unknown(Input input, String name, String what) {
    input.error(name, UserErrorCode.UNKNOWN_REFERENCE, "There is no " + what + ".");
  }

  private static String word(NodeType type) {
    return type.name().toLowerCase(Locale.ROOT);
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
