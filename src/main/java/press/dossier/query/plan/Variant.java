package press.dossier.query.plan;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;

/// The object types that share the same members in an answer, and these members. A selection
/// without type conditions has one variant however many types there are, so that a statement grows
/// with the document and not with the schema.
record Variant(List<GraphQLObjectType> types, List<Planned> members) {

  /// Adds a type to the variant that has its members, or begins a new one.
  static void add(List<Variant> variants, GraphQLObjectType type, List<Planned> members) {
    for (Variant variant : variants) {
      if (variant.has(members)) {
        variant.types.add(type);
        return;
      }
    }
    variants.add(new Variant(new ArrayList<>(List.of(type)), members));
  }

  private boolean has(List<Planned> others) {
    if (others.size() != members.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (!members.get(i).sameAs(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
