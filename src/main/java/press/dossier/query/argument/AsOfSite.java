package press.dossier.query.argument;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Locale;
import java.util.Map;
import press.dossier.query.refusal.Refused;

/// A field of the root, for its argument `asOf`, which everything below inherits.
///
/// @param field the field as written in the document
/// @param definition the field in the schema
public record AsOfSite(Field field, GraphQLFieldDefinition definition) implements Site {

  private static final GraphQLCodeRegistry CODE = GraphQLCodeRegistry.newCodeRegistry().build();

  @Override
  public AsOfArguments read(CoercedVariables variables) {
    Map<String, Object> values =
        ValuesResolver.getArgumentValues(
            CODE,
            definition.getArguments(),
            field.getArguments(),
            variables,
            GraphQLContext.getDefault(),
            Locale.ROOT);
    try {
      return AsOfArguments.of(Values.object(values, "asOf"));
    } catch (Refused refused) {
      throw refused.at(field);
    }
  }
}
