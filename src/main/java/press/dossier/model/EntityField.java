package press.dossier.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Further fields of entities, each under one word in files and in GraphQL, with the kinds of
/// entity that have it. Files, storage and queries follow this table.
public enum EntityField {
  WEBSITE("website", Type.TEXT, EntityKind.FIRM, EntityKind.PUBLIC_BODY),
  FOUNDED_ON("foundedOn", Type.DATE, EntityKind.FIRM);

  /// What a field holds.
  public enum Type {
    /// A text.
    TEXT,
    /// A [DateRange].
    DATE
  }

  private final String word;
  private final Type type;
  private final Set<EntityKind> kinds;

  EntityField(String word, Type type, EntityKind... kinds) {
    this.word = word;
    this.type = type;
    this.kinds = Set.of(kinds);
  }

  /// The word for it in files and in GraphQL.
  public String word() {
    return word;
  }

  /// What it holds.
  public Type type() {
    return type;
  }

  /// Which kinds of entity have it.
  public Set<EntityKind> kinds() {
    return kinds;
  }

  /// The further fields of a kind of entity.
  public static List<EntityField> of(EntityKind kind) {
    return Arrays.stream(values()).filter(field -> field.kinds.contains(kind)).toList();
  }
}
