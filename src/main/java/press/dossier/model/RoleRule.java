package press.dossier.model;

import java.util.Set;

/// Who may play a role in a statement of one kind, and how many of them: at least `min`, at most
/// `max`.
public record RoleRule(PartyRole role, Set<EntityKind> kinds, int min, int max) {

  static RoleRule one(PartyRole role, EntityKind... kinds) {
    return new RoleRule(role, Set.of(kinds), 1, 1);
  }

  static RoleRule optional(PartyRole role, EntityKind... kinds) {
    return new RoleRule(role, Set.of(kinds), 0, 1);
  }

  static RoleRule several(PartyRole role, int min, EntityKind... kinds) {
    return new RoleRule(role, Set.of(kinds), min, Integer.MAX_VALUE);
  }
}
