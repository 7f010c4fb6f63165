package press.dossier.query.argument;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// A field that reads rows by its arguments.
///
/// @param field the field as written in the document
/// @param definition the field in the schema
/// @param shape what stands behind it
/// @param root the field of the root above it, which says as of when
public record FieldSite(
    Field field, GraphQLFieldDefinition definition, FieldShape shape, Optional<AsOfSite> root)
    implements Site {

  private static final GraphQLCodeRegistry CODE = GraphQLCodeRegistry.newCodeRegistry().build();

  @Override
  public Arguments read(CoercedVariables variables) {
    try {
      return arguments(variables);
    } catch (Refused refused) {
      throw refused.at(field);
    }
  }

  private Arguments arguments(CoercedVariables variables) {
    Map<String, Object> values =
        ValuesResolver.getArgumentValues(
            CODE,
            definition.getArguments(),
            field.getArguments(),
            variables,
            GraphQLContext.getDefault(),
            Locale.ROOT);
    Values.requireStorable(field.getName(), values);
    return switch (shape) {
      case FieldShape.Page page -> PageArguments.of(list(variables), page, values);
      case FieldShape.LookUp lookUp -> LookUpArguments.of("Field " + field.getName(), values);
      case FieldShape.Search search -> SearchArguments.of(values);
      case FieldShape.Path path -> PathArguments.of(values);
      case FieldShape.AnyNode node -> NodeArguments.one(values);
      case FieldShape.AnyNodes nodes -> NodeArguments.several(values);
      case FieldShape.Value value -> throw withoutArguments();
      case FieldShape.Embedded embedded -> throw withoutArguments();
      case FieldShape.One one -> throw withoutArguments();
      case FieldShape.Private hidden -> throw withoutArguments();
      case FieldShape.Total total -> throw withoutArguments();
      case FieldShape.Status status -> throw withoutArguments();
      case FieldShape.Many many -> throw withoutArguments();
    };
  }

  /// What tells one list from another: a walk goes on as of the same days that it began with.
  private String list(CoercedVariables variables) {
    String asOf = root.map(site -> site.read(variables).toString()).orElse("");
    return field.getName() + ":" + GraphQLTypeUtil.simplePrint(definition.getType()) + asOf;
  }

  private Refused withoutArguments() {
    return Refused.at(
        field, ErrorCode.PLAN_MISSING, "No plan reads arguments of field " + field.getName() + ".");
  }
}
