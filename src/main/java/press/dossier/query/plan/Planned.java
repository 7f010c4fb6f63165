package press.dossier.query.plan;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import press.dossier.query.catalog.FieldShape;

/// A member with what stands behind it: a field of the schema and its shape, or neither for
/// `__typename`.
record Planned(
    Member member, Optional<GraphQLFieldDefinition> definition, Optional<FieldShape> shape) {

  /// Whether two types answer this member in the same way, so that one piece of SQL serves both.
  boolean sameAs(Planned other) {
    return member.key().equals(other.member.key())
        && member.fields().equals(other.member.fields())
        && shape.equals(other.shape)
        && definition.map(Planned::type).equals(other.definition.map(Planned::type));
  }

  private static String type(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.simplePrint(field.getType());
  }
}
