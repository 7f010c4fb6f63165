package press.dossier.model.item;

import java.util.List;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;

/// Names and identifiers that a beat adds to an entity which another beat holds. It never changes
/// what that beat said.
///
/// @param key the entity's key
public record ExtensionItem(String key, List<NameItem> names, List<IdentifierItem> identifiers)
    implements Item {
  @Override
  public NodeType type() {
    return NodeType.ENTITY;
  }

  @Override
  public Visibility visibility() {
    return new Visibility.Public();
  }
}
