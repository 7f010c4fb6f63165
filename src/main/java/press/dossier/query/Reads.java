package press.dossier.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.catalog.Weighting;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Plan;
import press.dossier.query.refusal.Complaint;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;
import press.dossier.store.reading.Read;
import press.dossier.store.reading.Reading;

/// Answers questions: the front door of this room.
@ApplicationScoped
public class Reads {

  private static final int MOST_BYTES_OF_PLANS = 64 * 1024 * 1024;

  private final GraphQLSchema schema;
  private final Documents documents;
  private final Compiler compiler;
  private final Reading reading;
  private final Cache<Key, Plan> plans =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_OF_PLANS)
          .weigher((Key key, Plan plan) -> plan.weight() + 2 * key.document().length())
          .build();

  Reads(GraphQLSchema schema, Reading reading) {
    this.schema = schema;
    this.documents = new Documents(schema);
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.reading = reading;
  }

  /// What decides a plan; values of variables only bind.
  private record Key(String document, String operation, Viewer viewer, String shape) {}

  /// The answer, or a refusal before anything is read.
  public Answer answer(Question question) {
    Document document = documents.require(question.document());
    OperationDefinition operation = operation(document, question.operationName());
    CoercedVariables variables = coerce(operation, question);
    Key key =
        new Key(
            question.document(),
            question.operationName().orElse(""),
            question.viewer(),
            compiler.shape(operation, variables));
    Plan plan =
        plans.get(
            key, missing -> compiler.compile(document, operation, variables, question.viewer()));
    Read read = reading.read(plan.sql(), plan.bind(variables));
    return new Answer(read.json(), read.revision(), Weighting.RULE);
  }

  private static OperationDefinition operation(Document document, Optional<String> name) {
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
