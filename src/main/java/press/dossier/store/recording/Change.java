package press.dossier.store.recording;

import java.util.List;
import press.dossier.model.NodeType;

/// What a recording did to one node.
///
/// @param fields for a changed node: which fields, from what, to what
public record Change(Kind kind, NodeType type, String key, List<FieldChange> fields) {

  /// What can be done to a node.
  public enum Kind {
    /// It is new.
    ADDED,
    /// It is said otherwise than before.
    CHANGED,
    /// It is held for the beat but no longer said. It is kept.
    MISSING
  }

  /// A field that changed; an empty text stands for no value.
  public record FieldChange(String field, String before, String after) {}
}
