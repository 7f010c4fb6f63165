package press.dossier.query.argument;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import press.dossier.model.writing.Written;
import press.dossier.query.refusal.Refused;

/// A field of the mutation root. Its input is read before anything is written, its payload after.
///
/// @param field the field as written in the document
/// @param definition the field in the schema
public record MutationSite(Field field, GraphQLFieldDefinition definition) implements Site {

  /// The variable that holds what was written. No document can name it.
  private static final String WRITTEN = "$written";

  private static final GraphQLCodeRegistry CODE = GraphQLCodeRegistry.newCodeRegistry().build();

  /// The variables of a request together with what it has written.
  public static CoercedVariables with(CoercedVariables variables, Written written) {
    Map<String, Object> values = new HashMap<>(variables.toMap());
    values.put(WRITTEN, written);
    return CoercedVariables.of(values);
  }

  /// The input, coerced and storable.
  public Map<String, Object> input(CoercedVariables variables) {
    Map<String, Object> values =
        ValuesResolver.getArgumentValues(
            CODE,
            definition.getArguments(),
            field.getArguments(),
            variables,
            GraphQLContext.getDefault(),
            Locale.ROOT);
    try {
      Values.requireStorable(field.getName(), values);
    } catch (Refused refused) {
      throw refused.at(field);
    }
    return Values.object(values, "input");
  }

  @Override
  public Arguments read(CoercedVariables variables) {
    return new PayloadArguments(
        variables.get(WRITTEN) instanceof Written written ? written : Written.NOTHING);
  }
}
