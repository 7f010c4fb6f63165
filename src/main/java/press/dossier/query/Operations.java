package press.dossier.query;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dossier.query.check.Cost;
import press.dossier.query.check.CostCheck;
import press.dossier.query.check.LimitsConfig;
import press.dossier.query.refusal.Complaint;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Makes operations of questions: parsed, found valid, with the values of their variables.
@ApplicationScoped
public class Operations {

  private final GraphQLSchema schema;
  private final Documents documents;
  private final LimitsConfig limits;

  Operations(GraphQLSchema schema, LimitsConfig limits) {
    this.schema = schema;
    this.documents = new Documents(schema, limits);
    this.limits = limits;
  }

  /// Refuses the text of a document that could not be answered, whichever operation is meant.
  public void requireValid(String document) {
    documents.require(document);
  }

  /// What a question asks, in few words, or a refusal.
  public Outline outline(Question question) {
    Document document = documents.require(question.document());
    return Outline.of(document, definition(document, question.operationName()));
  }

  /// How the documents are kept that were found valid.
  public CacheUse keptDocuments() {
    return documents.use();
  }

  /// The operation that a question asks for, or a refusal.
  Operation require(Question question) {
    Document document = documents.require(question.document());
    OperationDefinition definition = definition(document, question.operationName());
    CoercedVariables variables = coerce(definition, question);
    return new Operation(document, definition, variables, cost(document, definition, variables));
  }

  /// What an operation costs, or a refusal if that is too much.
  Cost cost(Document document, OperationDefinition definition, CoercedVariables variables) {
    return CostCheck.require(schema, document, definition, variables, limits);
  }

  /// The operation of a question that asks for one answer, or a refusal.
  Operation requireOnce(Question question) {
    Operation asked = require(question);
    if (asked.definition().getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
      throw Refused.at(
          asked.definition(),
          ErrorCode.SUBSCRIPTION_NEEDS_SOCKET,
          "A subscription is told over a WebSocket with the subprotocol graphql-transport-ws.");
    }
    return asked;
  }

  /// Whether a question asks to write.
  boolean writes(Question question) {
    return kind(question) == OperationDefinition.Operation.MUTATION;
  }

  /// Whether a question asks to be told what happens.
  boolean subscribes(Question question) {
    return kind(question) == OperationDefinition.Operation.SUBSCRIPTION;
  }

  private OperationDefinition.Operation kind(Question question) {
    Document document = documents.require(question.document());
    return definition(document, question.operationName()).getOperation();
  }

  private static OperationDefinition definition(Document document, Optional<String> name) {
    List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
    if (name.isEmpty()) {
      if (all.size() == 1) {
        return all.getFirst();
      }
      throw Refused.because(
          ErrorCode.OPERATION_RESOLUTION_FAILED,
          "The document has " + all.size() + " operations: name one in operationName.");
    }
    return all.stream()
        .filter(operation -> name.get().equals(operation.getName()))
        .findFirst()
        .orElseThrow(() ->
            Refused.because(
                ErrorCode.OPERATION_RESOLUTION_FAILED,
                "The document has no operation of the name in operationName."));
  }

  private CoercedVariables coerce(OperationDefinition operation, Question question) {
    try {
      return ValuesResolver.coerceVariableValues(
          schema,
          operation.getVariableDefinitions(),
          RawVariables.of(question.variables()),
          GraphQLContext.getDefault(),
          Locale.ROOT);
    } catch (GraphQLException wrong) {
      throw new Refused(
          List.of(
              new Complaint(
                  ErrorCode.VARIABLE_INVALID,
                  String.valueOf(wrong.getMessage()),
                  wrong instanceof GraphQLError error && error.getLocations() != null
                      ? error.getLocations()
                      : List.of())));
    }
  }
}
