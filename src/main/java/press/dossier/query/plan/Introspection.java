package press.dossier.query.plan;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.CoercedVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.query.argument.Arguments;
import press.dossier.query.argument.IntrospectedArguments;
import press.dossier.query.argument.Site;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// A field that asks for the schema itself (`__schema`, `__type`). graphql-java answers it, as it
/// needs no row; the answer is put where the field stands.
record Introspection(
    GraphQLSchema schema, Document document, OperationDefinition operation, Member member)
    implements Site {

  /// Introspection takes no other variables than these.
  private static final Set<String> TYPES = Set.of("String", "Boolean");

  @Override
  public Arguments read(CoercedVariables variables) {
    Document alone = alone();
    GraphQL engine =
        GraphQL.newGraphQL(schema)
            .preparsedDocumentProvider((input, parse) ->
                CompletableFuture.completedFuture(new PreparsedDocumentEntry(alone)))
            .build();
    ExecutionResult result =
        engine.execute(
            ExecutionInput.newExecutionInput("introspection").variables(variables.toMap()));
    Map<String, Object> data = result.getData();
    if (data == null) {
      throw Refused.at(
          member.first(),
          ErrorCode.QUERY_TOO_COMPLEX,
          "Field "
              + member.name()
              + " asks for more than tools do: the same lists within each other.");
    }
    return new IntrospectedArguments(
        String.valueOf(Json.createObjectBuilder(data).build().get(member.key())));
  }

  private Document alone() {
    OperationDefinition reduced =
        operation.transform(change ->
            change
                .selectionSet(
                    SelectionSet.newSelectionSet(List.<Selection<?>>copyOf(member.fields()))
                        .build())
                .directives(List.of())
                .variableDefinitions(
                    operation.getVariableDefinitions().stream()
                        .filter(Introspection::simple)
                        .toList()));
    return Document.newDocument()
        .definitions(
            Stream.concat(
                    Stream.of(reduced),
                    document.getDefinitionsOfType(FragmentDefinition.class).stream())
                .collect(Collectors.toList()))
        .build();
  }

  private static boolean simple(VariableDefinition variable) {
    return switch (variable.getType()) {
      case TypeName name -> TYPES.contains(name.getName());
      case NonNullType required ->
          required.getType() instanceof TypeName name && TYPES.contains(name.getName());
      default -> false;
    };
  }
}
