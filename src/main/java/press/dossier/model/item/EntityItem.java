package press.dossier.model.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.NodeType;
import press.dossier.model.Visibility;

/// An entity with its names and identifiers.
///
/// @param key the global key, which is also the slug
/// @param kind what it is
/// @param subtype one of the kind's subtypes; null where the kind has none
/// @param name the name it is shown under
/// @param description what it is, in the desk's own words
/// @param country ISO 3166-1 alpha-2 code of its home (a country's own code for a place)
/// @param court key of the court, for a court decision only
/// @param details further fields of its kind, each a text or a [press.dossier.model.DateRange]
/// @param names further names; the shown name need not be repeated
/// @param identifiers numbers given by others
public record EntityItem(
    String key,
    EntityKind kind,
    @Nullable String subtype,
    String name,
    @Nullable String description,
    @Nullable String country,
    @Nullable String court,
    Map<EntityField, Object> details,
    List<NameItem> names,
    List<IdentifierItem> identifiers,
    Visibility visibility)
    implements Item {

  /// An entity without further fields.
  public EntityItem(
      String key,
      EntityKind kind,
      @Nullable String subtype,
      String name,
      @Nullable String description,
      @Nullable String country,
      @Nullable String court,
      List<NameItem> names,
      List<IdentifierItem> identifiers,
      Visibility visibility) {
    this(
        key,
        kind,
        subtype,
        name,
        description,
        country,
        court,
        Map.of(),
        names,
        identifiers,
        visibility);
  }

  @Override
  public NodeType type() {
    return NodeType.ENTITY;
  }
}
